import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** What a message asks for under a name: words, a number, one of several words, or an element around words of its own. */
export type Blank =
  | { readonly is: "words" | "number" | "element" }
  | { readonly is: "choice"; readonly options: readonly string[] };

/** What a message asks for, by name, in the order in which it first does. */
export type MessageShape = ReadonlyMap<string, Blank>;

/** The message is no ICU message; `offset` is the place in it, counted in UTF-16 units. */
export class BrokenMessage extends Error {
  override name = "BrokenMessage";
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/**
 * What a message in ICU's MessageFormat (Unicode, "Formatting Messages") asks for. Throws BrokenMessage where it is none,
 * and for kinds of blanks that messages of this site do not have: they get dates and times as words.
 */
export function shapeOf(message: string): MessageShape {
  const shape = new Map<string, Blank>();
  for (const element of elementsIn(parsed(message))) {
    switch (element.type) {
      case TYPE.argument:
        if (!shape.has(element.value)) shape.set(element.value, { is: "words" });
        break;
      case TYPE.number:
      case TYPE.plural:
        shape.set(element.value, { is: "number" });
        break;
      case TYPE.select:
        shape.set(element.value, { is: "choice", options: Object.keys(element.options) });
        break;
      case TYPE.tag:
        shape.set(element.value, { is: "element" });
        break;
      case TYPE.date:
      case TYPE.time:
        throw new BrokenMessage("DATE_OR_TIME", element.location?.start.offset ?? 0);
      default:
    }
  }
  return shape;
}

function parsed(message: string): readonly MessageFormatElement[] {
  try {
    return parse(message, { captureLocation: true });
  } catch (error) {
    const { message: code = "", location } = error as Error & { location?: { start: { offset: number } } };
    throw new BrokenMessage(code, location?.start.offset ?? 0);
  }
}

/** The names by which a message that has been parsed chooses between its branches: their values are no words. */
export function choicesIn(elements: readonly MessageFormatElement[]): ReadonlySet<string> {
  return new Set([...elementsIn(elements)].flatMap((element) => (element.type === TYPE.select ? [element.value] : [])));
}

/** Everything in a message, what stands within something else behind it. */
function* elementsIn(elements: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options)) yield* elementsIn(value);
    if (element.type === TYPE.tag) yield* elementsIn(element.children);
  }
}

/** The plural categories (Unicode, "Language Plural Rules") that the messages' plurals name, by the name of the number. */
export function pluralsOf(
  message: string,
): readonly { readonly name: string; readonly isOrdinal: boolean; readonly categories: readonly string[] }[] {
  return [...elementsIn(parsed(message))].flatMap((element) =>
    element.type === TYPE.plural
      ? [
          {
            name: element.value,
            isOrdinal: element.pluralType === "ordinal",
            categories: Object.keys(element.options),
          },
        ]
      : [],
  );
}

/** The plural categories that some whole numbers of a language (BCP 47) take and a message has no form for. Throws BrokenMessage where it is none. */
export function missingPlurals(message: string, language: string): readonly string[] {
  const missing = pluralsOf(message).flatMap(({ isOrdinal, categories }) => {
    const rules = new Intl.PluralRules(language, { type: isOrdinal ? "ordinal" : "cardinal" });
    const taken = new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)));
    return [...taken].filter((category) => !categories.includes(category));
  });
  return [...new Set(missing)];
}

/** The text of `message-values.ts`: for each message of the English catalog, what it is to be given. */
export function messageValuesModule(messages: Readonly<Record<string, string>>): string {
  const lines = Object.entries(messages).map(([key, message]) => {
    const blanks = [...shapeOf(message)].map(([name, blank]) => `readonly ${name}: ${typeOf(blank)}`);
    return `  readonly "${key}": ${blanks.length === 0 ? "Parts.Nothing" : `{ ${blanks.join("; ")} }`};`;
  });
  return [
    "// Made by npm run docs from messages/en.json.",
    'import type * as Parts from "./message-parts.ts";',
    "",
    "/** What each message is to be given, by its key. */",
    "export interface MessageValues {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

function typeOf(blank: Blank): string {
  if (blank.is === "choice")
    return blank.options.map((option) => (option === "other" ? "(string & {})" : `"${option}"`)).join(" | ");
  return { words: "Parts.Words", number: "number", element: "Parts.Element" }[blank.is];
}
