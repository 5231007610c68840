/** What stands for words in a message: a text, in which values are isolated already, or a number that is none to count with. */
export type Words = string;

/** What a message is given that asks for nothing. */
export type Nothing = Readonly<Record<never, never>>;

/** An element of a page around words that the message itself holds: a link, an emphasis. */
export interface Element {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
}

/** A link around words of a message. */
export function link(href: string, attributes: Readonly<Record<string, string | undefined>> = {}): Element {
  return { element: "a", attributes: { href, ...attributes } };
}

/** The place in a message that a page fills with a component of its own: the slot of `Sentence.astro` of that name. */
export interface Slot {
  readonly slot: string;
}

/** The place of a slot. */
export function slot(name: string): Slot {
  return { slot: name };
}

/** An element with what stands in it. */
export interface FilledElement extends Element {
  readonly parts: readonly MessagePart[];
}

/** A part of a message for a page: words, in which isolated values are marked, an element, or a slot. */
export type MessagePart = string | FilledElement | Slot;

/** Where English stands within another language, because a message is missing there (Unicode's annotation characters, 23.8). */
const ENGLISH = "\uFFF9";
const END = "\uFFFB";
const MARKED = /(\uFFF9[^\uFFF9\uFFFB]*\uFFFB)/u;

/** Marks words as English. */
export function markedAsEnglish(text: string): string {
  return ENGLISH + withoutLanguageMarks(text) + END;
}

/** Words without the marks of their language: for data, and for attributes, which have no place for it. */
export function withoutLanguageMarks(text: string): string {
  return text.replace(/[\uFFF9\uFFFB]/gu, "");
}

/** The language of words that stand where no markup can, such as an option, as an attribute of their element: where all of them are English. */
export function languageOfWords(text: string): { readonly lang?: "en" } {
  return text.startsWith(ENGLISH) && text.endsWith(END) ? { lang: "en" } : {};
}

/** The runs of a text, those in English told apart. */
export function runsByLanguage(text: string): readonly { readonly text: string; readonly isEnglish: boolean }[] {
  if (!text.includes(ENGLISH)) return [{ text, isEnglish: false }];
  return text
    .split(MARKED)
    .filter((run) => run !== "")
    .map((run) => ({ text: withoutLanguageMarks(run), isEnglish: run.startsWith(ENGLISH) }));
}
