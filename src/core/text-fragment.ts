/** A quotation of more words is addressed by its beginning and its end, which also survives a note mark in between. */
const MOST_WORDS_WHOLE = 10;

/** The words at each end by which a long quotation is addressed. */
const WORDS_AT_EACH_END = 5;

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/**
 * The fragment that takes a reader's browser to a quotation on the page that it is from: `#:~:text=…`, percent-encoded
 * (URL Fragment Text Directives, WICG: `text=start` or `text=start,end`). Quotation marks and punctuation at either end
 * are left out, since pages set them differently. Empty where the quotation holds no word.
 */
export function textFragment(quotation: string): string {
  const directive = textDirective(quotation);
  return directive === "" ? "" : `#${directive}`;
}

/** An address that leads to a quotation on its page; an anchor that the address has already is kept. */
export function withTextFragment(address: string, quotation: string): string {
  return address.replace(/:~:.*$/s, "") + (address.includes("#") ? textDirective(quotation) : textFragment(quotation));
}

function textDirective(quotation: string): string {
  const text = quotation.normalize("NFC").replace(/\s+/gu, " ");
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return "";
  const end = last.index + last.segment.length;
  if (words.length <= MOST_WORDS_WHOLE) return `:~:text=${encode(text.slice(first.index, end))}`;
  const startEnd = words[WORDS_AT_EACH_END - 1] ?? last;
  const endStart = words.at(-WORDS_AT_EACH_END) ?? first;
  const opening = text.slice(first.index, startEnd.index + startEnd.segment.length);
  return `:~:text=${encode(opening)},${encode(text.slice(endStart.index, end))}`;
}

/** `&`, `-` and `,` have a meaning of their own in the directive. A half of a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
