import { inlineRuns } from "./inline-runs.ts";

/** The limit that a text is beyond, so that the parser is not given it: no editor writes such a text, and it could hang the build. */
export interface ExceededLimit {
  readonly reason: "long" | "nested" | "dense";
  /** The offset of the paragraph or line that is too much; 0 for the whole text. */
  readonly at: number;
}

/** The most characters that a body may have: about 30,000 words. */
export const LONGEST_BODY = 200_000;
/** The most lines, and the most underlined headings among them. */
const MOST_LINES = 5_000;
const MOST_UNDERLINES = 300;
/** The deepest nesting of block quotations, lists and brackets. */
const DEEPEST_NESTING = 40;
/**
 * What the parser's work grows with: the signs of the whole text, and the square of the signs in each paragraph, list item
 * or cell, as each `*` looks for its partner among all before it.
 */
const MOST_SIGNS = 20_000;
const MOST_PAIRINGS = 1_500_000;

// Each can be read in one way only: a choice of two at every mark would take longer than the text it is to refuse.
/** Lines one after another, none of them blank. */
const PARAGRAPH = /(?:(?<![^\n])[^\S\n]*\S[^\n]*(?:\n|$))+/g;
/** The marks of quotations and lists, and blanks, that a line begins with, where they are many. */
const MANY_MARKS = /^[ \t>*+-]{30,}|^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){20,}[ \t]*/gm;

/** What makes Markdown so long, so deep or so dense that parsing it would take more than a moment; undefined where nothing does. */
export function exceededLimit(markdown: string): ExceededLimit | undefined {
  if (markdown.length > LONGEST_BODY) return { reason: "long", at: 0 };
  const lines = count(markdown, /\n/g);
  if (lines > MOST_LINES) return { reason: "long", at: 0 };
  if (count(markdown, /^ {0,3}(?:=+|-+)[ \t]*\r?$/gm) > MOST_UNDERLINES) return { reason: "dense", at: 0 };
  const nested = nestedAt(markdown);
  if (nested !== undefined) return { reason: "nested", at: nested };
  return denseParagraph(markdown);
}

function denseParagraph(markdown: string): ExceededLimit | undefined {
  let signs = 0;
  let pairings = 0;
  let densest = { at: 0, pairs: 0 };
  for (const { 0: lines, index } of markdown.matchAll(PARAGRAPH)) {
    for (const { text, start } of inlineRuns(lines)) {
      const at = index + start;
      if (bracketDepth(text) > DEEPEST_NESTING) return { reason: "nested", at };
      const emphases = count(text, /[*_]+|\]\(|~~/g);
      signs += emphases + count(text, /[[\]<>`&@\\!]/g);
      pairings += emphases * emphases;
      if (emphases > densest.pairs) densest = { at, pairs: emphases };
    }
    signs += count(lines, /\|/g);
  }
  return signs > MOST_SIGNS || pairings > MOST_PAIRINGS ? { reason: "dense", at: densest.at } : undefined;
}

function nestedAt(markdown: string): number | undefined {
  for (const { 0: marks, index } of markdown.matchAll(MANY_MARKS)) {
    const indent = marks.length - marks.trimStart().length;
    const depth = count(marks, /[>*+-]|\d[.)]/g);
    const isRule = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$/.test(markdown.slice(index).split("\n", 1)[0] ?? "");
    if ((depth > DEEPEST_NESTING && !isRule) || indent > 4 * DEEPEST_NESTING) return index;
  }
  return undefined;
}

function bracketDepth(paragraph: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of paragraph.matchAll(/[[\]]/g)) {
    if (bracket === "[") deepest = Math.max(deepest, ++depth);
    else if (depth > 0) depth -= 1;
  }
  return deepest;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
