import type { ArticleText, PassageSpan } from "./article-text.ts";

/** Web Annotation Data Model, 4.2.4: the passage, and what stands before and after it. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Web Annotation Data Model, 4.2.5: the passage by its place, counted in Unicode code points. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** How much text before and after a passage is enough to begin with, in code points. */
const CONTEXT = 32;

/**
 * Selects a passage by its words. Prefix and suffix end where its block ends, since the notes of the page stand between
 * two blocks; within it they grow until no other place of the article has the same words in the same surroundings.
 */
export function quoteSelector({ text }: ArticleText, span: PassageSpan): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  const before = text.slice(span.blockStart, span.start);
  const after = text.slice(span.end, span.blockEnd);
  for (let length = CONTEXT; ; length *= 2) {
    // A code point has two units at most, and half of one in front is one too many.
    const prefix = [...before.slice(-2 * length)].slice(-length).join("");
    const suffix = [...after.slice(0, 2 * length)].slice(0, length).join("");
    const isWhole = prefix.length === before.length && suffix.length === after.length;
    if (isWhole || isUnique(text, prefix + exact + suffix)) return { type: "TextQuoteSelector", exact, prefix, suffix };
  }
}

function isUnique(text: string, part: string): boolean {
  return text.indexOf(part, text.indexOf(part) + 1) < 0;
}

/** Selects passages by their places. Counting goes on where it stopped, so that a long article is counted once. */
export function positionSelectors({ text, passages }: ArticleText): readonly TextPositionSelector[] {
  let units = 0;
  let points = 0;
  const pointOf = (offset: number) => {
    points += [...text.slice(units, offset)].length;
    units = offset;
    return points;
  };
  return passages.map(({ start, end }) => ({ type: "TextPositionSelector", start: pointOf(start), end: pointOf(end) }));
}
