/** The signs with which a text without quotation marks cannot begin, or begins only where something follows. */
const SPECIAL_START = /^[\s\-?:,[\]{}#&*!|>'"%@`]/;
/** What ends a text without quotation marks: a colon as behind a key, and a comment. */
const ENDED = /:(?: |$)| #/;
const DOUBLE_QUOTED = /^"([^"\\]*)" *$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)' *$/;
const WORDS_IN_BRACKETS = /^\[((?:[A-Za-z0-9][\w.-]*(?:, *[A-Za-z0-9][\w.-]*)*)?)\] *$/;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["~", null],
]);

/** What a text on one line stands for: itself, a word of its own, or a list of words in brackets; undefined for all else. */
export function regularText(written: string): string | boolean | null | (string | boolean | null)[] | undefined {
  if (written.startsWith('"')) return DOUBLE_QUOTED.exec(written)?.[1];
  if (written.startsWith("'")) return SINGLE_QUOTED.exec(written)?.[1]?.replaceAll("''", "'");
  if (written.startsWith("[")) return wordsIn(written);
  if (SPECIAL_START.test(written) || ENDED.test(written)) return undefined;
  return plain(written.endsWith(" ") ? written.replace(/ +$/, "") : written);
}

function wordsIn(written: string): (string | boolean | null)[] | undefined {
  const words = WORDS_IN_BRACKETS.exec(written)?.[1];
  return words === "" ? [] : words?.split(/, */).map(plain);
}

function plain(text: string): string | boolean | null {
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}
