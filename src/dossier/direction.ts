import { type Direction, hasLetters, isolates, writtenDirection } from "../language/letters.ts";
import { runsByLanguage, withoutLanguageMarks } from "../language/message-parts.ts";
import { remembering } from "./once.ts";

export { type Direction, hasLetters };

/** The direction in which a language (BCP 47) is written: that of the script in its tag, or else of its usual one. */
export const directionOfLanguage: (language: string) => Direction = remembering(50, writtenDirection);

/** The direction of the first letter of a text; undefined where it has none. */
export function firstDirection(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter === undefined ? undefined : hasLetters(letter, "rtl") ? "rtl" : "ltr";
}

/** The direction of most letters of a text; of as many of each, from the left. */
export function mostLetters(text: string): Direction {
  const letters = text.match(/\p{L}/gu) ?? [];
  const fromRight = letters.filter((letter) => hasLetters(letter, "rtl")).length;
  return 2 * fromRight > letters.length ? "rtl" : "ltr";
}

/**
 * The direction in which a text of a language is to be read: that of the language, whatever it begins with ("NATO قال"),
 * unless no letter of the text runs so.
 */
export function directionOf(text: string, language: string): Direction {
  const own = directionOfLanguage(language);
  return hasLetters(text, own) ? own : (firstDirection(text) ?? own);
}

/** What an element that holds words has to say of them. */
export interface WordsAttributes {
  readonly lang?: string;
  readonly dir?: Direction | "auto";
}

/**
 * The attributes of an element that holds words on a page of a language (BCP 47): their language where it is another one,
 * and a direction, which also isolates them from what stands beside them, where letters of theirs run against the page.
 * Words whose language is not known, such as names, run as their first letter does.
 */
export function attributesOfWords(text: string, own: string | undefined, page: string): WordsAttributes {
  const against = directionOfLanguage(page) === "ltr" ? "rtl" : "ltr";
  return {
    ...(own === undefined || own === page ? {} : { lang: own }),
    ...(hasLetters(text, against) ? { dir: own === undefined ? ("auto" as const) : directionOf(text, own) } : {}),
  };
}

const { end: END, ...MARKS } = isolates;
const ISOLATED = /([\u2066-\u2068])([^\u2066-\u2069]*)\u2069/u;

/**
 * A value as a sentence of ours holds it where there is no markup: words that hold letters written from the right are
 * isolated (U+2068, U+2069), so that they change the order of nothing beside them. A text whose language is given runs as
 * that does, if need be by U+2066 or U+2067. Never for data, which must be verbatim.
 */
export function isolated(text: string, language?: string): string {
  if (!hasLetters(text, "rtl")) return text;
  const direction = language === undefined ? undefined : directionOf(text, language);
  const mark = direction === undefined || direction === firstDirection(text) ? MARKS.auto : MARKS[direction];
  return mark + text + END;
}

/** A sentence without the signs that isolate its values or tell its language: for data, which must hold nothing but what was written. */
export function withoutIsolation(sentence: string): string {
  return withoutLanguageMarks(sentence).replace(/[\u2066-\u2069]/gu, "");
}

/** A part of a sentence; `dir` where it was isolated, `lang` where it is English because the site's language has no message. */
export interface SentencePart {
  readonly text: string;
  readonly dir?: Direction | "auto";
  readonly lang?: "en";
}

/** The parts of a sentence that holds isolated values, for those who have markup. Content itself holds no such signs: the check refuses them. */
export function partsOfSentence(sentence: string): readonly SentencePart[] {
  return runsByLanguage(sentence).flatMap(({ text, isEnglish }): readonly SentencePart[] =>
    isEnglish ? [{ text: withoutIsolation(text), dir: "ltr", lang: "en" }] : partsByDirection(text),
  );
}

function partsByDirection(sentence: string): readonly SentencePart[] {
  const parts = sentence.split(ISOLATED);
  const dirs = new Map<string | undefined, Direction | "auto">(
    Object.entries(MARKS).map(([dir, mark]) => [mark, dir as keyof typeof MARKS]),
  );
  // Each match leaves two parts of its own behind the text before it: the sign and the words.
  return parts.flatMap((text, place): SentencePart[] => {
    if (place % 3 === 1 || text === "") return [];
    const dir = place % 3 === 2 ? dirs.get(parts[place - 1]) : undefined;
    return [dir === undefined ? { text } : { text, dir }];
  });
}
