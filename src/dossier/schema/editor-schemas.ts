import { type Collection, collections } from "../collections.ts";
import { allEntries, type Manuscript, type ManuscriptEntry } from "../manuscript.ts";
import { schemas } from "./entries.ts";
import { type Choice, editorSchema, type JsonSchema } from "./json-schema.ts";
import { site } from "./site.ts";

/** Of a longer list nobody would choose, and the editing program would have to load it after every save. */
const MOST_CHOICES = 1_000;

/** What an editing program offers while somebody writes: as long as it is the same, the schemas are. */
export interface Offer {
  /** The entries of each collection that a key may name. */
  readonly choices: Readonly<Record<Collection, readonly Choice[]>>;
  /** The path of each content file in the content folder, with the name of its schema. */
  readonly files: readonly (readonly [path: string, name: Collection | "site"])[];
}

/** What the content offers as it is, mistakes and drafts included. It is plain data. */
export function offerOf(manuscript: Manuscript): Offer {
  return {
    choices: Object.fromEntries(
      collections.map((collection) => [collection, choicesOf(collection, manuscript)]),
    ) as unknown as Offer["choices"],
    files: [
      ...(manuscript.site ? [[manuscript.site.path, "site"] as const] : []),
      ...[...allEntries(manuscript)].map(({ path, collection }) => [path, collection] as const),
    ],
  };
}

/** The schema of each collection and of `site.md`, by name; references offer the entries that there are. */
export function editorSchemasOf({ choices }: Offer): ReadonlyMap<string, JsonSchema> {
  const offered = (collection: Collection) => choices[collection];
  return new Map([
    ["site", editorSchema(site, offered)],
    ...collections.map((collection) => [collection, editorSchema(schemas[collection], offered)] as const),
  ]);
}

function choicesOf(collection: Collection, manuscript: Manuscript): readonly Choice[] {
  const entries: Iterable<ManuscriptEntry> = manuscript.entries[collection].values();
  return [...entries].slice(0, MOST_CHOICES).map((entry) => ({ id: entry.id, title: titleOf(entry) ?? entry.id }));
}

/** By what a reader knows an entry. */
function titleOf({ collection, data }: ManuscriptEntry): string | undefined {
  if (collection === "claims") return data.claim;
  if (collection === "people") return data.name;
  return collection === "questions" ? data.question : data.title;
}
