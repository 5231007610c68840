import { normaliseForSearch } from "./searchable-text.ts";

/** Words put in by whoever quotes, and marks of omission: `[…]`, `(…)`, `<…>`, `…`, `...`, `. . .`, `[Putin]`. */
const GAPS = /\[[^\]]*\]|［[^］]*］|〔[^〕]*〕|[(<〈⟨（]\s*(?:…|⋯|\.(?:\s?\.){2,})+\s*[)>〉⟩）]|…|⋯|\.(?:\s?\.){2,}/gu;

/** How much of the page, in characters, an omission may stand for. */
const LARGEST_GAP = 600;

/**
 * Whether a quotation stands in a page's text, which must have gone through `normaliseForSearch`. Where the quotation
 * leaves something out or puts something in brackets, its parts must stand in their order, near each other.
 */
export function findQuotation(searchableText: string, quotation: string): boolean {
  const whole = trimmed(quotation);
  if (whole === "") return false;
  if (searchableText.includes(whole)) return true;
  const parts = quotation.split(GAPS).map(trimmed).filter(Boolean);
  return parts.length > 0 && standInOrder(searchableText, parts);
}

/** Punctuation at either end belongs to the sentence around a quotation as often as to the words themselves. */
function trimmed(words: string): string {
  return normaliseForSearch(words).replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/gu, "");
}

function standInOrder(text: string, [first = "", ...others]: readonly string[]): boolean {
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const all = others.every((part) => {
      const found = text.indexOf(part, end);
      if (found === -1 || found - end > LARGEST_GAP) return false;
      end = found + part.length;
      return true;
    });
    if (all) return true;
  }
  return false;
}
