import type { Element, ElementContent, Root as Hast } from "hast";
import type { Heading, Image, Link, Root } from "mdast";
import { defaultHandlers, type State, toHast } from "mdast-util-to-hast";
import type { Collection } from "../dossier/collections.ts";
import {
  attributesOfWords,
  type Direction,
  directionOfLanguage,
  firstDirection,
  hasLetters,
  mostLetters,
  withoutIsolation,
} from "../dossier/direction.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import type { Say } from "../language/say.ts";
import type { Addresses } from "../routes/addresses.ts";
import { anchorsOf, headingIds } from "../views/anchors.ts";
import { childrenOf, element, writeHtml } from "./elements.ts";
import { hrefOf, type Surroundings } from "./href.ts";

/** What mdast-util-to-hast calls the heading above the footnotes. */
const FOOTNOTE_LABEL = "footnote-label";

/** What a link of a body becomes instead of an ordinary link; undefined leaves it one. */
type LinkHandler = (link: Link, children: ElementContent[]) => Element | undefined;

export interface RenderOptions {
  /** Whose body it is. */
  readonly collection: Collection | "site";
  readonly addresses: Addresses;
  readonly dossier: Pick<Dossier, "say" | "timeline" | "sources" | "questions">;
  /** The language of the site (BCP 47): words in it that run otherwise are given their own direction. */
  readonly language: string;
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
  const { say } = options.dossier;
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
    footnoteLabel: say("footnotes"),
    footnoteLabelTagName: `h${levelOf(2, headingShift)}`,
    footnoteBackLabel: (reference, again) => {
      const letter = footnoteLetter(reference + 1);
      return withoutIsolation(
        again > 1 ? say("footnote.backAgain", { letter, place: say.number(again) }) : say("footnote.back", { letter }),
      );
    },
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
  nameForReaders(root, prefix, say);
  const { foreignWords = new Map(), language } = options;
  const text = textOf(root);
  // A dossier may know thousands of foreign words, of which a text has one or two.
  markWords(root, new Map([...foreignWords].filter(([words]) => text.includes(words))), language);
  if (hasLetters(text, against(language))) markDirections(root, language);
  breakInCells(root);
  return root;
}

/** Longer than words are: names of laws and places, addresses. Other writings go into the next line anywhere. */
const LONG_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\p{P}\p{S}]{25,}/gu;
const PIECES = /(?:.\p{M}*){1,12}/gsu;

/**
 * Lets long words in the cells of tables go into the next line, since a column is never narrower than its words, and the
 * page would have to be moved sideways. Changes the tree.
 */
function breakInCells(parent: Hast | Element, isCell = false): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === "element") breakInCells(child, isCell || child.tagName === "td" || child.tagName === "th");
    return isCell && child.type === "text" ? withBreaks(child.value) : [child];
  });
}

function withBreaks(text: string): ElementContent[] {
  const marked = text.replace(LONG_WORD, (word) => (word.match(PIECES) ?? [word]).join("\0"));
  return marked
    .split("\0")
    .flatMap((piece, place): ElementContent[] => [
      ...(place > 0 ? [element("wbr", {})] : []),
      { type: "text", value: piece },
    ]);
}

function levelOf(depth: number, shift: number): number {
  return Math.min(6, Math.max(2, depth + shift));
}

/**
 * Gives the references to footnotes letters, as the sheet does for the list of footnotes, the boxes of task lists names for
 * those who cannot see whether they are ticked, and the heading above the footnotes an id of its own on a shared page.
 */
function nameForReaders(parent: Hast | Element, prefix: string, say: Say): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const { properties } = child;
    const number = child.children[0];
    if (properties["id"] === FOOTNOTE_LABEL) {
      properties["id"] = prefix + FOOTNOTE_LABEL;
      child.children = element("h2", {}, ...childrenOf(say("footnotes"))).children;
    }
    // The library encodes the names of footnotes in ids as in links to them, where browsers decode them.
    else if (typeof properties["id"] === "string") properties["id"] = decodedId(properties["id"]);
    if (properties["ariaDescribedBy"] !== undefined) properties["ariaDescribedBy"] = [prefix + FOOTNOTE_LABEL];
    if (properties["dataFootnoteRef"] !== undefined && number?.type === "text")
      number.value = footnoteLetter(Number(number.value));
    else nameForReaders(child, prefix, say);
    if (child.tagName === "input")
      properties["ariaLabel"] = withoutIsolation(say(properties["checked"] ? "task.done" : "task.open"));
  }
}

function decodedId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
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

/** A link in a row of links. */
interface InlineLink {
  readonly href: string;
  readonly text: string;
  /** Words that stand before the link and are no part of it. */
  readonly lead?: string | undefined;
  /** The language of the text (BCP 47); unknown of names. */
  readonly language?: string | undefined;
}

/**
 * Links in a row as HTML, in as few bytes as they need: `<a …>one</a> · <a …>two</a>`; no line begins with the point between
 * them. `page` is the language of the site.
 */
export function inlineLinks(links: readonly InlineLink[], page: string): string {
  const children = links.flatMap(({ href, text, lead = "", language }, place): (Element | string)[] => [
    place > 0 ? "\u00a0· " : "",
    ...childrenOf(lead),
    element("a", { href, ...attributesOfWords(text, language, page) }, text),
  ]);
  return writeHtml({ type: "root", children: element("p", {}, ...children).children });
}

type Parent = { children: Hast["children"] | ElementContent[] };

/**
 * Says of words in another language what language that is (`lang`), and how they run, wherever a text repeats them: for
 * screen readers, fonts and the order of what stands beside them. Changes the tree.
 */
function markWords(parent: Parent, languages: ReadonlyMap<string, string>, page: string): void {
  if (languages.size === 0) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === "text") return split(child.value, languages, page);
    if (child.type === "element" && child.properties["lang"] === undefined) markWords(child, languages, page);
    return [child];
  });
}

function split(text: string, languages: ReadonlyMap<string, string>, page: string): ElementContent[] {
  for (const [words, language] of languages) {
    const start = text.indexOf(words);
    if (start < 0) continue;
    return [
      ...split(text.slice(0, start), languages, page),
      element("span", { ...attributesOfWords(words, language, page) }, words),
      ...split(text.slice(start + words.length), languages, page),
    ];
  }
  return text === "" ? [] : [{ type: "text", value: text }];
}

/** What is a paragraph of its own for the order of its letters. */
const BLOCKS = /^(?:p|li|h[1-6]|td|th|blockquote)$/;

/**
 * Gives a block that is not in the direction of the page its own, and isolates links whose words run against the block.
 * Of a quotation most letters tell its direction, since it may begin with a name ("NATO قال"); elsewhere the first letter
 * has to agree, since a sentence of ours may hold a long quotation. Changes the tree.
 */
function markDirections(parent: Hast | Element, page: string, isQuoted = false): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const text = textOf(child);
    if (!hasLetters(text, against(page))) continue;
    const { tagName, properties } = child;
    const isWithinQuotation = isQuoted || tagName === "blockquote";
    if (BLOCKS.test(tagName)) {
      const doesAgree = isWithinQuotation || firstDirection(text) === against(page);
      if (doesAgree && mostLetters(text) === against(page)) properties["dir"] = against(page);
    } else if (tagName === "a") properties["dir"] = "auto";
    markDirections(child, page, isWithinQuotation);
  }
}

function against(page: string): Direction {
  return directionOfLanguage(page) === "ltr" ? "rtl" : "ltr";
}

function textOf(node: Hast | Hast["children"][number]): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/**
 * The letter of a footnote, counted from 1: a to z, then aa, ab … as CSS counts `lower-alpha`. Numbers belong to the notes
 * on annotated passages.
 */
export function footnoteLetter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? footnoteLetter(rest) : "") + String.fromCharCode(97 + ((number - 1) % 26));
}
