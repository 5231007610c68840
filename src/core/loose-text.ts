import type { Root } from "mdast";
import { partsOf } from "./body-parts.ts";
import type { Span } from "./position.ts";

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
