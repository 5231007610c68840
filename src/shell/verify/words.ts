const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * The words of a text, in small letters and with one space before, between and after them; so the same words are found
 * whether they stand in Markdown, HTML, XML, JSON or CSV. What tags hold comes after the text without them.
 */
export function onlyWords(text: string): string {
  const withoutTags = text.includes("<") ? `${text.replace(/<[^<>]*>/g, " ")} ${text}` : text;
  return ` ${decoded(withoutTags)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}

/** The words of a text that `onlyWords` has written. */
export function wordsIn(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
