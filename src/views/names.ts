import { isolated } from "../dossier/direction.ts";
import { type Dossier, entryOf, type Person } from "../dossier/dossier.ts";
import { remembering } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";

/** A name as it stands within a sentence: "the Associated Press", "a senior US official". */
export function nameInSentence({ name, inSentence }: Pick<Person, "name" | "inSentence">): string {
  return inSentence ?? name;
}

/** The names of one or several people as a heading or a row gives them: "Ada Lovelace and Ben Moss". */
export function namesOf(by: string | readonly string[], { people, site }: Pick<Dossier, "people" | "site">): string {
  return joined(
    listOf(by).map((id) => entryOf(people, id).name),
    site.language,
  );
}

/** The same for a sentence without markup: each name is isolated where it runs from the right. */
export function isolatedNamesOf(
  by: string | readonly string[],
  { people, site }: Pick<Dossier, "people" | "site">,
): string {
  return joined(
    listOf(by).map((id) => isolated(entryOf(people, id).name)),
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
