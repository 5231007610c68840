import type { Element, ElementContent, Root as Hast } from "hast";
import type { Heading, Image, Link, Root } from "mdast";
import { defaultHandlers, type State, toHast } from "mdast-util-to-hast";
import type { Addresses } from "../core/addresses.ts";
import { anchorsOf } from "../core/anchors.ts";
import type { Collection } from "../core/collections.ts";
import type { Dossier } from "../core/dossier.ts";
import { headingIds } from "../core/heading-ids.ts";
import { once } from "../core/once.ts";
import { element } from "./elements.ts";
import { footnoteLetter } from "./footnote-letter.ts";
import { hrefOf, type Surroundings } from "./href.ts";
import { markLanguages } from "./mark-languages.ts";
import { writeHtml } from "./write-html.ts";

/** What mdast-util-to-hast calls the heading above the footnotes. */
const FOOTNOTE_LABEL = "footnote-label";

/** What a link of a body becomes instead of an ordinary link; undefined leaves it one. */
export type LinkHandler = (link: Link, children: ElementContent[]) => Element | undefined;

export interface RenderOptions {
  /** Whose body it is. */
  readonly collection: Collection | "site";
  readonly addresses: Addresses;
  readonly dossier: Pick<Dossier, "timeline" | "sources" | "questions">;
  /** Words in other languages, each with its language (BCP 47), to be marked as such. */
  readonly foreignWords?: ReadonlyMap<string, string>;
  /** What is put before the ids of footnotes and headings, where several bodies share a page. */
  readonly idPrefix?: string;
  readonly link?: LinkHandler;
  /** By how much headings sink: 1 turns `##` into `h3`. No heading of a body rises above `h2`, the page's title being `h1`. */
  readonly headingShift?: number;
}

/** Turns a checked body into a tree of HTML. Typed links become addresses; raw HTML is shown as the text that it is. */
export function bodyToHtmlTree(body: Root, options: RenderOptions): Hast {
  const { collection, headingShift = 0 } = options;
  const prefix = options.idPrefix ?? "";
  const idsOfHeadings = once(
    (tree: Root) => new Map(headingIds(tree, collection).map(({ heading, id }) => [heading, id])),
  );
  const surroundings: Surroundings = {
    ...options,
    idPrefix: prefix,
    isOwnId: (id) => anchorsOf({ body, collection }).has(id),
  };
  const tree = toHast(body, {
    clobberPrefix: prefix,
    footnoteLabel: "Footnotes",
    footnoteLabelTagName: `h${levelOf(2, headingShift)}`,
    footnoteBackLabel: (reference, again) =>
      `Back to the text, footnote ${footnoteLetter(reference + 1)}${again > 1 ? `, place ${again}` : ""}`,
    handlers: {
      html: (_state: State, node: { readonly value: string }) => ({ type: "text", value: node.value }),
      link: (state: State, node: Link) =>
        linkElement(state.all(node) as ElementContent[], node, options.link, surroundings),
      image: (state: State, node: Image) =>
        defaultHandlers.image(state, { ...node, url: hrefOf(node.url, surroundings) }),
      heading: (state: State, node: Heading) => ({
        type: "element",
        tagName: `h${levelOf(node.depth, headingShift)}`,
        properties: { id: prefix + idsOfHeadings(body).get(node) },
        children: state.all(node),
      }),
    },
  });
  const root: Hast = tree.type === "root" ? (tree as Hast) : { type: "root", children: [tree as Element] };
  nameForReaders(root, prefix);
  if (options.foreignWords) markLanguages(root, options.foreignWords);
  return root;
}

function levelOf(depth: number, shift: number): number {
  return Math.min(6, Math.max(2, depth + shift));
}

/**
 * Gives the references to footnotes letters, as the sheet does for the list of footnotes, the boxes of task lists names for
 * those who cannot see whether they are ticked, and the heading above the footnotes an id of its own on a shared page.
 */
function nameForReaders(parent: Hast | Element, prefix: string): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const { properties } = child;
    const number = child.children[0];
    if (properties["id"] === FOOTNOTE_LABEL) properties["id"] = prefix + FOOTNOTE_LABEL;
    if (properties["ariaDescribedBy"] !== undefined) properties["ariaDescribedBy"] = [prefix + FOOTNOTE_LABEL];
    if (properties["dataFootnoteRef"] !== undefined && number?.type === "text")
      number.value = footnoteLetter(Number(number.value));
    else nameForReaders(child, prefix);
    if (child.tagName === "input") properties["ariaLabel"] = properties["checked"] ? "done" : "to do";
  }
}

/** The library would encode the letters of a foreign host as well. */
function linkElement(words: ElementContent[], node: Link, link: LinkHandler | undefined, where: Surroundings): Element {
  const properties = { href: hrefOf(node.url, where), ...(node.title ? { title: node.title } : {}) };
  return link?.(node, words) ?? element("a", properties, ...words);
}

/** Turns a checked body into HTML. */
export function renderBody(body: Root, options: RenderOptions): string {
  return writeHtml(bodyToHtmlTree(body, options));
}
