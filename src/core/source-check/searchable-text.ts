const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const QUOTATION_MARKS = /[\p{Pi}\p{Pf}"'`´„‚′″＂＇]/gu;
const DASHES = /\s*[\p{Pd}−]\s*/gu;
const NOTE_MARKS = /\s?\[\d{1,3}\]/gu;
const SPACE_BEFORE_PUNCTUATION = /\s+(?=[.,;:!?…])/gu;

/**
 * A text in the form in which quotations are compared with pages: what typesetters change is levelled (spaces, quotation
 * marks, apostrophes, dashes and hyphens at the ends of lines, soft hyphens, ligatures, Unicode forms, upper case, numbers
 * of notes), and letters, digits and other punctuation stay. Two texts that differ in a word differ here.
 */
export function normaliseForSearch(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(NOTE_MARKS, "")
    .replace(QUOTATION_MARKS, "")
    .replace(DASHES, "")
    .replace(SPACE_BEFORE_PUNCTUATION, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
