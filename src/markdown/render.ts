import type { Element, ElementContent, Root as Hast } from "hast";
import type { Heading, Link, Root } from "mdast";
import { type State, toHast } from "mdast-util-to-hast";
import type { Addresses } from "../core/addresses.ts";
import { headingIds } from "../core/heading-ids.ts";
import { readTypedLink } from "../core/typed-link.ts";
import { footnoteLetter } from "./footnote-letter.ts";
import { markLanguages } from "./mark-languages.ts";
import { writeHtml } from "./write-html.ts";

/** What a link of a body becomes instead of an ordinary link; undefined leaves it one. */
export type LinkHandler = (link: Link, children: ElementContent[]) => Element | undefined;

export interface RenderOptions {
  readonly addresses: Addresses;
  /** Words in other languages, each with its language (BCP 47), to be marked as such. */
  readonly foreignWords?: ReadonlyMap<string, string>;
  /** Distinguishes the footnotes and headings of several bodies on one page. */
  readonly idPrefix?: string;
  readonly link?: LinkHandler;
  /** By how much headings sink: 1 turns `##` into `h3`. No heading of a body rises above `h2`, the page's title being `h1`. */
  readonly headingShift?: number;
}

/** Turns a checked body into a tree of HTML. Typed links become addresses; raw HTML is shown as the text that it is. */
export function bodyToHtmlTree(body: Root, options: RenderOptions): Hast {
  const prefix = options.idPrefix ?? "";
  let ids: ReadonlyMap<Heading, string> | undefined;
  const idOf = (heading: Heading) => {
    ids ??= new Map(headingIds(body).map(({ heading, id }) => [heading, prefix + id]));
    return ids.get(heading);
  };
  const tree = toHast(body, {
    clobberPrefix: prefix,
    footnoteLabel: "Footnotes",
    footnoteBackLabel: (reference, again) =>
      `Back to the text, footnote ${footnoteLetter(reference + 1)}${again > 1 ? `, place ${again}` : ""}`,
    handlers: {
      html: (_state: State, node: { readonly value: string }) => ({ type: "text", value: node.value }),
      link: (state: State, node: Link) => linkElement(state, node, options),
      heading: (state: State, node: Heading) => ({
        type: "element",
        tagName: `h${Math.min(6, Math.max(2, node.depth + (options.headingShift ?? 0)))}`,
        properties: { id: idOf(node) },
        children: state.all(node),
      }),
    },
  });
  const root: Hast = tree.type === "root" ? (tree as Hast) : { type: "root", children: [tree as Element] };
  nameForReaders(root);
  if (options.foreignWords) markLanguages(root, options.foreignWords);
  return root;
}

/**
 * Gives the references to footnotes letters, as the sheet does for the list of footnotes, and the boxes of task lists
 * names for those who cannot see whether they are ticked.
 */
function nameForReaders(parent: Hast | Element): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const number = child.children[0];
    if (child.properties["dataFootnoteRef"] !== undefined && number?.type === "text")
      number.value = footnoteLetter(Number(number.value));
    else nameForReaders(child);
    if (child.tagName === "input") child.properties["ariaLabel"] = child.properties["checked"] ? "done" : "to do";
  }
}

function linkElement(state: State, node: Link, { addresses, link }: RenderOptions): Element {
  const children = state.all(node) as ElementContent[];
  return (
    link?.(node, children) ?? {
      type: "element",
      tagName: "a",
      properties: { href: addressOf(node.url, addresses), ...(node.title ? { title: node.title } : {}) },
      children,
    }
  );
}

/** The address that a link of a body leads to: a typed link's page, a path of the site under its base, or the address itself. */
export function addressOf(url: string, addresses: Addresses): string {
  const typed = readTypedLink(url);
  if (typed) return addresses.entry(typed.collection, typed.id) + (typed.fragment ? `#${typed.fragment}` : "");
  return url.startsWith("/") && !url.startsWith("//") ? addresses.path(url) : url;
}

/** Turns a checked body into HTML. */
export function renderBody(body: Root, options: RenderOptions): string {
  return writeHtml(bodyToHtmlTree(body, options));
}
