/**
 * The form in which two sentences that readers would take for one are the same: without regard to case, blanks, the kind of
 * quotation marks and hyphens, and a mark at the end.
 */
export function comparable(sentence: string): string {
  return sentence
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s.!?…]+$/u, "");
}
