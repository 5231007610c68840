import type { Definition, Image, Link, Nodes } from "mdast";
import type { Document } from "./document.ts";
import type { Span } from "./position.ts";

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
