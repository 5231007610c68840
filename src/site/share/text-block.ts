import type { FontName, Fonts } from "./fonts.ts";

export interface Letters {
  readonly font: FontName;
  /** In pixels. */
  readonly size: number;
  /** From one line's base to the next, in pixels. */
  readonly leading: number;
}

/** A text that has been laid out in lines. */
export interface TextBlock extends Letters {
  readonly lines: readonly string[];
}

/** The room for a text and the letters that may be used, largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly letters: readonly [Letters, ...Letters[]];
}

/**
 * Lays a text out in the largest letters in which it fits the room. Where it fits in none, it is cut in the smallest ones
 * and the cut is shown by an ellipsis.
 */
export function fitText(text: string, { width, height, letters }: Room, fonts: Fonts): TextBlock {
  let smallest = letters[0];
  for (const choice of letters) {
    const { length } = linesOf(text, choice, width, fonts);
    if (length <= mostLines(height, choice))
      return { ...choice, lines: balancedLines(text, length, choice, width, fonts) };
    smallest = choice;
  }
  const lines = linesOf(text, smallest, width, fonts).slice(0, Math.max(1, mostLines(height, smallest)));
  const last = lines.pop() ?? "";
  return { ...smallest, lines: [...lines, withEllipsis(last, smallest, width, fonts)] };
}

/** Sets as many lines as are needed, as evenly filled as they can be: none is left with a single word. */
function balancedLines(text: string, count: number, letters: Letters, width: number, fonts: Fonts): readonly string[] {
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, letters, middle, fonts).length > count) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, letters, wide, fonts);
}

/** Shortens a text to one line. */
export function oneLine(text: string, letters: Letters, width: number, fonts: Fonts): string {
  const [first = "", ...rest] = linesOf(text, letters, width, fonts);
  return rest.length === 0 ? first : withEllipsis(first, letters, width, fonts);
}

function mostLines(height: number, { leading }: Letters): number {
  return Math.floor(height / leading);
}

/** Breaks between words, and between Chinese characters; a word that is wider than the room is broken between its characters. */
function linesOf(text: string, { font, size }: Letters, width: number, fonts: Fonts): string[] {
  const fits = (line: string) => fonts.widthOf(line, font, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const { word, isAfterBlank } of wordsOf(text)) {
    const longer = line === "" ? word : `${line}${isAfterBlank ? " " : ""}${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const sign of signsOf(word)) {
      if (line !== "" && !fits(line + sign)) {
        lines.push(line);
        line = "";
      }
      line += sign;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** What stays on one line: words between blanks; of Chinese each character, with the marks that may not be parted from it. */
function* wordsOf(text: string): Generator<{ readonly word: string; readonly isAfterBlank: boolean }> {
  for (const between of text.split(/\s+/u).filter(Boolean)) {
    let isAfterBlank = true;
    for (const [word] of between.matchAll(TOGETHER)) {
      yield { word, isAfterBlank };
      isAfterBlank = false;
    }
  }
}

/** Marks that open stay with what follows, marks that close with what they follow. */
const HAN = "\\p{Script=Han}";
const TOGETHER = new RegExp(
  `[\\p{Ps}\\p{Pi}]*(?:${HAN}|[^${HAN}\\p{Ps}\\p{Pi}]+)(?:(?!${HAN})[\\p{Pe}\\p{Pf}\\p{Po}—…])*|.`,
  "gsu",
);

function withEllipsis(line: string, { font, size }: Letters, width: number, fonts: Fonts): string {
  const signs = signsOf(line);
  while (signs.length > 0 && fonts.widthOf(`${signs.join("")}…`, font, size) > width) signs.pop();
  return `${signs.join("").replace(/[\s.,;:、，；：–-]+$/u, "")}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters as a reader counts them: letters with their accents. */
function signsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
