/** The direction in which a writing runs. */
export type Direction = "ltr" | "rtl";

/** A letter of a writing that runs from the right (the strong classes R and AL of UAX 9), and one of any other. */
const FROM_RIGHT =
  /(?=\p{L})[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}]/u;
const FROM_LEFT =
  /(?=\p{L})[^\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}]/u;
const SCRIPTS_FROM_RIGHT = /^(?:Arab|Aran|Hebr|Syrc|Thaa|Nkoo|Samr|Mand|Adlm|Rohg)$/;

/** The direction in which a language (BCP 47) is written: that of the script in its tag, or else of its usual one. */
export function writtenDirection(language: string): Direction {
  return SCRIPTS_FROM_RIGHT.test(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/** Whether a text has letters of a direction. */
export function hasLetters(text: string, direction: Direction): boolean {
  return (direction === "rtl" ? FROM_RIGHT : FROM_LEFT).test(text);
}

/** Signs that isolate what stands between them, by the direction that it takes (UAX 9, 2.4). */
export const isolates = { auto: "\u2068", ltr: "\u2066", rtl: "\u2067", end: "\u2069" } as const;
