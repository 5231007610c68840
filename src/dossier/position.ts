/** A point in a text: line and column counted from 1, columns in UTF-16 units as editors and language servers count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text, as offsets in UTF-16 units from its beginning; `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives the position of any offset of one text. */
export type Locate = (offset: number) => Position;

/**
 * A function that turns offsets of a text into positions, in O(log lines) each. It looks for the lines when it is first
 * asked: of most files nobody asks. Lines end as editors end them: with a line feed, a carriage return, or both.
 */
export function locator(text: string): Locate {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastNotAfter(starts, Math.max(0, Math.min(offset, text.length)));
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
