/** Whether two names may be one outlet's: `BBC` and `BBC News`, `Reuters` and `reuters.com`; not `AP` and `Japan Today`. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  return a.join("") === b.join("") || isPart(a, b) || isPart(b, a);
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

function wordsOf(name: string): readonly string[] {
  const bare = name.replace(/^(?:www\.|the\s)/i, "").replace(/\.[a-z]{2,4}$/i, "");
  return bare
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(lettersOf)
    .filter(Boolean);
}

/** Letters and digits alone, since quotation marks, blanks and capitals are a matter of style. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
