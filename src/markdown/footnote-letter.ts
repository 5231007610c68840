/**
 * The letter of a footnote, counted from 1: a to z, then aa, ab … as CSS counts `lower-alpha`. Numbers belong to the notes
 * on annotated passages.
 */
export function footnoteLetter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? footnoteLetter(rest) : "") + String.fromCharCode(97 + ((number - 1) % 26));
}
