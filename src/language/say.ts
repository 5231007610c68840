import { IntlMessageFormat } from "intl-messageformat";
import { hasLetters, isolates, writtenDirection } from "./letters.ts";
import type { Element, FilledElement, MessagePart, Nothing, Slot, Words } from "./message-parts.ts";
import { markedAsEnglish } from "./message-parts.ts";
import { choicesIn } from "./message-shape.ts";
import type { MessageValues } from "./message-values.ts";

/** The name of a message of the interface. */
export type MessageKey = keyof MessageValues;

/** Messages by their keys, in ICU's MessageFormat. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The keys of messages without elements, which can be said as one text. */
export type TextKey = {
  [Key in MessageKey]: Element extends MessageValues[Key][keyof MessageValues[Key]] ? never : Key;
}[MessageKey];

/** What a page may give to a message: in the place of words also a slot. */
type PageValues<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends Words ? Values[Name] | Slot : Values[Name];
};

/** What the library is given. */
type Values = NonNullable<Parameters<IntlMessageFormat["format"]>[0]>;

type Given<Values> = Values extends Nothing ? (keyof Values extends never ? [] : [values: Values]) : [values: Values];

/**
 * Says what the interface says, in the language of the site. Values that come from the content are to be isolated
 * (`isolated()`); a message that the language does not have is said in English and marked so.
 */
export interface Say {
  /** A message as one text. */
  <Key extends TextKey>(key: Key, ...values: Given<MessageValues[Key]>): string;
  /** A message for a page, with its elements and slots. */
  parts<Key extends MessageKey>(key: Key, ...values: Given<PageValues<MessageValues[Key]>>): readonly MessagePart[];
  /** The language (BCP 47). */
  readonly language: string;
  /** What it says, for whoever hands it over. */
  readonly wording: Wording;
  /** A number as the language writes it, in Western digits. */
  number(value: number): string;
}

/** The messages of a site: complete, and which of them had to be taken from English. */
export interface Wording {
  /** BCP 47. */
  readonly language: string;
  readonly messages: Messages;
  readonly english: ReadonlySet<MessageKey>;
}

/** The locale in which numbers and plurals of a language are written; English without a region as in Britain, digits always Western. */
function localeOf(language: string): string {
  const locale = new Intl.Locale(language === "en" ? "en-GB" : language);
  return new Intl.Locale(locale, { numberingSystem: "latn" }).toString();
}

/** What says the messages of a wording. */
export function sayIn(wording: Wording): Say {
  const { language, messages, english } = wording;
  // Worked out when something is first said: a check that finds nothing says nothing, and what Intl loads takes a while.
  let locale: string | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const ownLocale = () => {
    locale ??= localeOf(language);
    return locale;
  };
  const formats = new Map<MessageKey, IntlMessageFormat | string>();
  const formatOf = (key: MessageKey): IntlMessageFormat | string => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const message = messages[key];
    if (message === undefined) throw new RangeError(`there is no message "${key}"`);
    const made = /[{<'#]/.test(message)
      ? new IntlMessageFormat(message, english.has(key) ? "en-GB" : ownLocale())
      : message;
    formats.set(key, made);
    return made;
  };
  const isFromRight = writtenDirection(language) === "rtl";
  const known = new Map<IntlMessageFormat, ReadonlySet<string>>();
  const placed = (format: IntlMessageFormat, values: object): Values => {
    if (!isFromRight) return { ...values };
    const choices = known.get(format) ?? choicesIn(format.getAst());
    known.set(format, choices);
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, choices.has(name) ? value : apart(value)]),
    );
  };
  const marked = (key: MessageKey, text: string) => (english.has(key) ? markedAsEnglish(text) : text);
  const say = (key: MessageKey, values?: object): string => {
    const format = formatOf(key);
    return marked(key, typeof format === "string" ? format : String(format.format(values && placed(format, values))));
  };
  const parts = (key: MessageKey, values: object = {}): readonly MessagePart[] => {
    const format = formatOf(key);
    if (typeof format === "string") return [marked(key, format)];
    const given = Object.entries(values).map(([name, value]) => [name, isElement(value) ? filling(value) : value]);
    const formatted = format.format(placed(format, Object.fromEntries(given))) as MessagePart | readonly MessagePart[];
    return markedParts(listed(formatted), (text) => marked(key, text));
  };
  return Object.assign(say, {
    parts,
    language,
    wording,
    number: (value: number) => {
      numbers ??= new Intl.NumberFormat(ownLocale());
      return numbers.format(value);
    },
  }) as unknown as Say;
}

/** A value as it stands beside words from the right: two names from the left would change places there, and take a number behind them along. */
function apart(value: unknown): unknown {
  return typeof value === "string" && isFromLeft(value) ? isolates.ltr + value + isolates.end : value;
}

/** Whether a value has letters, all of them from the left, and is not isolated yet. */
function isFromLeft(value: string): boolean {
  return hasLetters(value, "ltr") && !hasLetters(value, "rtl") && !/[\u2066-\u2069]/.test(value);
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "element" in value;
}

function filling(element: Element): (parts: readonly MessagePart[]) => FilledElement {
  return (parts) => ({ ...element, parts });
}

function listed(parts: MessagePart | readonly MessagePart[]): readonly MessagePart[] {
  return Array.isArray(parts) ? parts : [parts as MessagePart];
}

function markedParts(parts: readonly MessagePart[], mark: (text: string) => string): readonly MessagePart[] {
  return parts.map((part) => {
    if (typeof part === "string") return mark(part);
    return "parts" in part ? { ...part, parts: markedParts(part.parts, mark) } : part;
  });
}
