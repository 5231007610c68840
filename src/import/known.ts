import { type Collection, collections, LONGEST_IDENTIFIER } from "../dossier/collections.ts";
import { languageOfSite } from "../dossier/languages.ts";
import type { Manuscript } from "../dossier/manuscript.ts";
import { KnownSources } from "../entries/known-sources.ts";
import { SourceIds } from "../entries/source-id.ts";

/** What the dossier holds into which something is brought, and what has been brought so far. */
export interface Known {
  readonly sources: KnownSources;
  readonly sourceIds: SourceIds;
  readonly ids: EntryIds;
  readonly people: KnownPeople;
  /** The ids of sources without an address, by `titleKey`. */
  readonly titles: Map<string, string>;
  /** The ids of events by `eventKey`, and of claims by their sentences. */
  readonly events: Map<string, string>;
  readonly claims: Map<string, string>;
  /** The language of the site (BCP 47). */
  readonly language: string;
}

/** What a manuscript holds, to begin an import with. */
export function knownOf(manuscript: Manuscript): Known {
  const { entries } = manuscript;
  const sourceIds = new SourceIds(manuscript);
  return {
    sources: new KnownSources(manuscript),
    sourceIds,
    ids: new EntryIds(manuscript, sourceIds),
    people: new KnownPeople(manuscript),
    titles: new Map(
      [...entries.sources.values()].flatMap(({ id, data }) =>
        data.url === undefined ? [[titleKey(data.title, data.publisher, data.published), id] as const] : [],
      ),
    ),
    events: new Map(
      [...entries.timeline.values()].map(({ id, data }) => [eventKey(data.title ?? "", data.date), id] as const),
    ),
    claims: new Map([...entries.claims.values()].map(({ id, data }) => [data.claim ?? "", id] as const)),
    language: languageOfSite(manuscript),
  };
}

/** What two records of one printed source have in common. */
export function titleKey(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part?.toLowerCase() ?? "").join(" | ");
}

/** What two records of one event have in common. */
export function eventKey(title: string, date: string | undefined): string {
  return `${date ?? ""} ${title}`;
}

/** Ids for new entries that are no sources. None is given twice. */
export class EntryIds {
  readonly #taken: ReadonlyMap<Collection, Set<string>>;
  readonly #sourceIds: SourceIds;

  constructor({ entries, files }: Pick<Manuscript, "entries" | "files">, sourceIds: SourceIds) {
    this.#sourceIds = sourceIds;
    this.#taken = new Map(
      collections.map((kind) => {
        const inFolder = files.flatMap(({ path }) =>
          path.startsWith(`${kind}/`)
            ? [
                path
                  .slice(kind.length + 1)
                  .replace(/\.md$/i, "")
                  .toLowerCase(),
              ]
            : [],
        );
        return [kind, new Set([...inFolder, ...entries[kind].keys()])];
      }),
    );
  }

  /** An id made of words; `fallback` where they have no letter that an id may have. People share theirs with no source. */
  next(collection: Collection, words: string, fallback: string): string {
    const wanted = idOfWords(words) || fallback;
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      const taken = this.#taken.get(collection);
      if (taken?.has(id) || (collection === "people" && this.#sourceIds.isTaken(id))) continue;
      taken?.add(id);
      if (collection === "people") this.#sourceIds.take(id);
      return id;
    }
  }
}

/** Cyrillic letters as they are commonly written in English. */
const CYRILLIC = new Map(
  Object.entries({
    ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "yo", є: "ye", ж: "zh", з: "z", и: "i", і: "i" },
    ...{ ї: "yi", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u" },
    ...{ ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya" },
  }),
);

/** Words as an id of at most seven of them; `""` where nothing is left. */
export function idOfWords(words: string): string {
  const latin = [...words.toLowerCase().normalize("NFC")].map((letter) => CYRILLIC.get(letter) ?? letter).join("");
  const parts = latin
    .normalize("NFKD")
    .replace(/ß/g, "ss")
    .replace(/[\p{M}’'ʼ]/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "");
  return parts
    .slice(0, 7)
    .join("-")
    .slice(0, LONGEST_IDENTIFIER - 8)
    .replace(/-+$/, "");
}

/** People, organisations and outlets, to be found by their names or by an address that says who they are. */
export class KnownPeople {
  readonly #byName = new Map<string, string>();

  constructor({ entries }: Pick<Manuscript, "entries">) {
    for (const { id, data } of entries.people.values())
      for (const name of [data.name, data.inSentence, data.nativeName?.text, data.sameAs])
        if (name !== undefined) this.add(id, name);
  }

  add(id: string, name: string): void {
    const key = keyOf(name);
    if (key !== "" && !this.#byName.has(key)) this.#byName.set(key, id);
  }

  /** The id of somebody who has this name or address; undefined where nobody has. */
  find(...names: readonly (string | undefined)[]): string | undefined {
    return names.map((name) => (name === undefined ? undefined : this.#byName.get(keyOf(name)))).find(Boolean);
  }
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKC")
    .replace(/^the\s+/, "")
    .replace(/\s+/gu, " ")
    .trim();
}
