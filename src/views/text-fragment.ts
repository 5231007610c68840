import { type Word, wordsOf } from "../dossier/words.ts";

/** A quotation of more words is addressed by its beginning and its end, which also survives a note mark in between. */
const MOST_WORDS_WHOLE = 10;

/** The words at each end by which a long quotation is addressed. */
const WORDS_AT_EACH_END = 5;

const OMISSION = /\[(?:…|\.{3})\]|…|\.{3}/u;

/**
 * The fragment that takes a reader's browser to a quotation on the page that it is from: `#:~:text=…`, percent-encoded
 * (WICG, "URL Fragment Text Directives": `text=start` or `text=start,end`). Punctuation at either end is left out, since
 * pages set it differently. Empty where there is nothing to look for: no word, or words inserted in brackets, which stand
 * nowhere on the page.
 */
export function textFragment(quotation: string): string {
  const directive = textDirective(quotation);
  return directive === "" ? "" : `#${directive}`;
}

/**
 * The address of a quotation within the page that it is taken from. An anchor that the address has already is kept, other
 * words to be marked are not. A browser that knows no text fragments opens the page.
 */
export function quotationAddress(url: string, quotation: string): string {
  const page = url.replace(/#?:~:.*$/s, "");
  return page + (page.includes("#") ? textDirective(quotation) : textFragment(quotation));
}

function textDirective(quotation: string): string {
  const parts = quotation.normalize("NFC").replace(/\s+/gu, " ").split(OMISSION);
  if (parts.some((part) => /[[\]]/u.test(part))) return "";
  const passages = parts.map(wordsOf).filter(({ length }) => length > 0);
  const first = passages[0];
  const last = passages.at(-1);
  if (!first || !last) return "";
  if (passages.length === 1 && first.length <= MOST_WORDS_WHOLE) return `:~:text=${encode(first)}`;
  return `:~:text=${encode(first.slice(0, WORDS_AT_EACH_END))},${encode(last.slice(-WORDS_AT_EACH_END))}`;
}

/** The text from the first word to the last. `&`, `-` and `,` have a meaning of their own in the directive. */
function encode(words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "";
  const text = first.input.slice(first.index, last.index + last.segment.length);
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
