/** Writings in use, with their codes (ISO 15924), by which Unicode knows their letters as well. */
const CODES =
  "Latn Cyrl Grek Arab Hebr Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Mymr Khmr Tibt Ethi Mong Thaa Syrc Cher Cans Hang Hani".split(
    " ",
  );

/** The code of a writing. What is written with Chinese characters, Japanese too, is one. */
export type WritingSystem = string;

const LETTERS = new Map<WritingSystem, RegExp>(
  CODES.map((code) => [
    code,
    code === "Hani" ? /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/gu : new RegExp(`\\p{sc=${code}}`, "gu"),
  ]),
);

/** The codes of writings that are named otherwise for a language. */
const OTHER_NAMES: Readonly<Record<string, WritingSystem>> = {
  Jpan: "Hani",
  Hans: "Hani",
  Hant: "Hani",
  Kore: "Hang",
};

/** The writing system of most letters of a text; undefined where no letter belongs to a known one. */
export function writingSystemOf(text: string): WritingSystem | undefined {
  let most = 0;
  let found: WritingSystem | undefined;
  for (const [system, letters] of LETTERS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      most = count;
      found = system;
    }
  }
  return found;
}

/** The writing system in which a language (BCP 47) is usually written; undefined where it cannot be told apart. */
export function writingSystemOfLanguage(language: string): WritingSystem | undefined {
  const script = new Intl.Locale(language).maximize().script ?? "";
  const system = OTHER_NAMES[script] ?? script;
  return LETTERS.has(system) ? system : undefined;
}
