/** A text on one line, and cut where it is longer than so many characters. */
export function shortened(text: string, longest = 60): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return [...line].length > longest ? `${[...line].slice(0, longest - 1).join("")}…` : line;
}
