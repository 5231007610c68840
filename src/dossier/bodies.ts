import type {
  Blockquote,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Image,
  Link,
  Nodes,
  Root,
} from "mdast";
import type { Document } from "./document.ts";
import type { Span } from "./position.ts";

declare module "mdast" {
  interface LinkData {
    /** The definition that gave a reference-style link its address. */
    definition?: Definition;
  }
  interface ImageData {
    /** The definition that gave a reference-style image its address. */
    definition?: Definition;
  }
}

/** The parts of a body that rules look at, each kind in the order of the text. */
export interface BodyParts {
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly definitions: readonly Definition[];
  readonly footnoteDefinitions: readonly FootnoteDefinition[];
  readonly footnoteReferences: readonly FootnoteReference[];
  readonly html: readonly Html[];
  readonly headings: readonly Heading[];
  /** Block quotations that stand in no other. */
  readonly blockQuotations: readonly Blockquote[];
  /** What is shown letter by letter, so that no Markdown is looked for in it. */
  readonly code: readonly Nodes[];
}

type Collected = { -readonly [Kind in keyof BodyParts]: BodyParts[Kind][number][] };

const known = new WeakMap<Root, BodyParts>();

/** The parts of a body, found in one walk; a body that is asked for again is not walked again. */
export function partsOf(body: Root): BodyParts {
  const before = known.get(body);
  if (before) return before;
  const parts: Collected = {
    links: [],
    images: [],
    definitions: [],
    footnoteDefinitions: [],
    footnoteReferences: [],
    html: [],
    headings: [],
    blockQuotations: [],
    code: [],
  };
  collect(body, parts);
  known.set(body, parts);
  return parts;
}

function collect(body: Root, parts: Collected): void {
  const stack: { readonly node: Nodes; readonly isQuoted: boolean }[] = [{ node: body, isQuoted: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, isQuoted } = next;
    sort(node, isQuoted, parts);
    if (!("children" in node)) continue;
    for (const child of node.children.toReversed()) {
      stack.push({ node: child, isQuoted: isQuoted || node.type === "blockquote" });
    }
  }
}

function sort(node: Nodes, isQuoted: boolean, parts: Collected): void {
  if (node.type === "link") parts.links.push(node);
  else if (node.type === "image") parts.images.push(node);
  else if (node.type === "definition") parts.definitions.push(node);
  else if (node.type === "footnoteDefinition") parts.footnoteDefinitions.push(node);
  else if (node.type === "footnoteReference") parts.footnoteReferences.push(node);
  else if (node.type === "html") parts.html.push(node);
  else if (node.type === "heading") parts.headings.push(node);
  else if (node.type === "blockquote" && !isQuoted) parts.blockQuotations.push(node);
  else if (node.type === "code" || node.type === "inlineCode") parts.code.push(node);
}

/** Where a part of a body stands in its file. */
export function spanOfNode({ bodyStart }: Document, { position }: Nodes): Span {
  const start = position?.start.offset ?? 0;
  return { start: bodyStart + start, end: bodyStart + (position?.end.offset ?? start) };
}

/** Where the address of a link, an image or a definition stands: behind `](`, behind `]:`, or all of a bare address. */
export function addressSpan(document: Document, node: Link | Image | Definition): Span {
  const whole = spanOfNode(document, node);
  const source = document.text.slice(whole.start, whole.end);
  const start = whole.start + addressStart(source, node, whole.start - document.bodyStart);
  const isPointed = document.text[start - 1] === "<";
  const [written = ""] = (isPointed ? POINTED : PLAIN).exec(document.text.slice(start, whole.end)) ?? [];
  return { start, end: start + written.length };
}

/** CommonMark 6.3: a destination in angle brackets ends at the bracket, another one at a blank or an unbalanced parenthesis. */
const POINTED = /^(?:\\.|[^<>\\\n])*/;
const PLAIN = /^(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*/;

/** In a block quotation the marks of its lines may stand between the parenthesis and the address. */
const BEFORE_ADDRESS = /\]\([\s>]*<?/y;
const LABEL = /^\[(?:\\.|[^\]\\])*\]:[\s>]*<?/s;

function addressStart(source: string, node: Link | Image | Definition, nodeStart: number): number {
  if (node.type === "definition") return LABEL.exec(source)?.[0].length ?? 0;
  if (node.type === "link" && source.startsWith("<")) return 1;
  if (!/^!?\[/.test(source)) return 0;
  BEFORE_ADDRESS.lastIndex = node.type === "link" ? endOfWords(node, nodeStart) : source.lastIndexOf("](");
  return BEFORE_ADDRESS.exec(source) ? BEFORE_ADDRESS.lastIndex : 0;
}

function endOfWords(link: Link, linkStart: number): number {
  const end = link.children.at(-1)?.position?.end.offset;
  return end === undefined ? 1 : end - linkStart;
}

/** Signs with which Markdown that was not understood as a link or a footnote might be left in the text. */
const WORTH_A_LOOK = /\]\s*[([]|\[\^|\)\[/;

/** A punctuation mark that a backslash has made plain text (CommonMark 2.4). */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/**
 * The body's text with blanks for all that Markdown has understood: code, addresses, notes, definitions, escaped marks. What
 * is left of brackets was meant as a link or a footnote, perhaps, and has become none. Offsets are those of the body.
 */
export function looseText(body: Root, source: string): string {
  return WORTH_A_LOOK.test(source) ? withoutCode(body, source) : "";
}

/** The same text whatever stands in it. */
export function withoutCode(body: Root, source: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of [...understood(body, source)].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    pieces.push(source.slice(done, Math.max(done, start)), blank(source.slice(Math.max(done, start), end)));
    done = end;
  }
  return [...pieces, source.slice(done)].join("").replace(ESCAPED, "  ");
}

function blank(text: string): string {
  return text.includes("\n") ? text.replace(/[^\n]/g, " ") : " ".repeat(text.length);
}

function* understood(body: Root, source: string): Generator<Span> {
  const { code, html, images, definitions, footnoteReferences, footnoteDefinitions, links } = partsOf(body);
  for (const { position } of [...code, ...html, ...images, ...definitions, ...footnoteReferences]) {
    yield { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
  }
  for (const { position, label } of footnoteDefinitions) {
    const start = position?.start.offset ?? 0;
    yield { start, end: start + (label ?? "").length + "[^]:".length };
  }
  for (const { children, position } of links) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const isBare = source[start] !== "[";
    yield { start, end: isBare ? end : start + 1 };
    yield { start: Math.min(end, children.at(-1)?.position?.end.offset ?? start), end };
  }
}
