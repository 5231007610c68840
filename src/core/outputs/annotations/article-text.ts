/**
 * The text of an article as its page shows it: its blocks (paragraphs, headings, lists …) in order, each with all text
 * that stands in it, the numbers of passages and footnotes included, and a line feed between two blocks. Notes and
 * footnotes stand beside the text and are no part of it.
 */
export interface ArticleText {
  readonly text: string;
  /** Where each annotated passage stands, in the order of the text. */
  readonly passages: readonly PassageSpan[];
}

/** Offsets in UTF-16 units, as JavaScript counts them. */
export interface PassageSpan {
  readonly claim: string;
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /** The block in which it stands. */
  readonly blockStart: number;
  readonly blockEnd: number;
}
