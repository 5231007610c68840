/** Writing systems that can be told apart by their letters, with their codes (ISO 15924). */
const SYSTEMS = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
  Kore: /\p{Script=Hangul}/gu,
  Hans: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu,
} as const;
export type WritingSystem = keyof typeof SYSTEMS;

/** The writing system of most letters of a text; undefined where no letter belongs to a known one. */
export function writingSystemOf(text: string): WritingSystem | undefined {
  let most = 0;
  let found: WritingSystem | undefined;
  for (const [system, letters] of Object.entries(SYSTEMS)) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      most = count;
      found = system as WritingSystem;
    }
  }
  return found;
}

/** The writing system in which a language (BCP 47) is usually written; undefined where it cannot be told apart. */
export function writingSystemOfLanguage(language: string): WritingSystem | undefined {
  const script = new Intl.Locale(language).maximize().script ?? "";
  if (script === "Jpan" || script === "Hant") return "Hans";
  return Object.hasOwn(SYSTEMS, script) ? (script as WritingSystem) : undefined;
}
