import { isolated } from "../dossier/direction.ts";
import { type Dossier, entryOf, type Person } from "../dossier/dossier.ts";
import { remembering } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { runsByLanguage, withoutLanguageMarks } from "../language/message-parts.ts";
import type { Say } from "../language/say.ts";

/** A name as it stands within a sentence: "the Associated Press", "a senior US official". */
export function nameInSentence({ name, inSentence }: Pick<Person, "name" | "inSentence">): string {
  return inSentence ?? name;
}

/** What a sentence has to know of people: how they are called, and whether they are one. */
export type NamedPeople = ReadonlyMap<string, Pick<Person, "name" | "inSentence" | "kind">>;

/** Who is named, and in which language. */
export interface Naming {
  readonly people: NamedPeople;
  readonly say: Say;
}

/** The names of people within a sentence of ours, each isolated: "Ada Lovelace and a senior US official". Throws where an id names nobody. */
export function namesInSentence(ids: readonly string[], { people, say }: Naming): string {
  return joined(
    ids.map((id) => isolated(nameInSentence(entryOf(people, id)))),
    say.language,
  );
}

/**
 * A sentence that begins as sentences do: "The Associated Press denies it." Where it begins with the names of people of
 * which the first has only one form, it keeps that: "eBay".
 */
export function beginning(sentence: string, ids: readonly string[], naming: Naming): string {
  const [first] = ids;
  const isName = first !== undefined && withoutLanguageMarks(sentence).startsWith(namesInSentence(ids, naming));
  if (isName && entryOf(naming.people, first).inSentence === undefined) return sentence;
  return capitalised(sentence, naming.say);
}

/** The same of a sentence that begins with words of ours. */
export function capitalised(sentence: string, { language }: Pick<Say, "language">): string {
  const [run] = runsByLanguage(sentence);
  return sentence.replace(/^[\uFFF9\u2066-\u2068]*./u, (letter) =>
    letter.toLocaleUpperCase(run?.isEnglish ? "en" : language),
  );
}

/** Whether what they do takes a verb in the plural: several people, or a group. */
function areSeveral(ids: readonly string[], people: NamedPeople): boolean {
  return ids.length > 1 || ids.some((id) => entryOf(people, id).kind === "group");
}

/** The same as messages ask for it. */
export function several(ids: readonly string[], people: NamedPeople): "yes" | "no" {
  return areSeveral(ids, people) ? "yes" : "no";
}

/** The names of one or several people as a heading or a row gives them: "Ada Lovelace and Ben Moss". */
export function namesOf(by: string | readonly string[], { people, site }: Pick<Dossier, "people" | "site">): string {
  return joined(
    listOf(by).map((id) => entryOf(people, id).name),
    site.language,
  );
}

/** Words as one enumeration in a language: "A, B and C". */
export function joined(words: readonly string[], language: string): string {
  return listFormat(language).format(words);
}

const listFormat = remembering(50, (language: string) => new Intl.ListFormat(language, { type: "conjunction" }));

/** Things as one enumeration, with the words that join them in between: for enumerations of links. */
export function enumerated<Item>(items: readonly Item[], language: string): readonly (Item | string)[] {
  const places = listFormat(language).formatToParts(items.map((_, place) => String(place)));
  return places.flatMap(({ type, value }): (Item | string)[] =>
    type === "literal" ? [value] : items.slice(Number(value), Number(value) + 1),
  );
}
