import { type Collection, collections } from "../collections.ts";
import { allEntries, type Manuscript, type ManuscriptEntry } from "../manuscript.ts";
import { schemas } from "./entries.ts";
import { type Choice, editorSchema, type JsonSchema } from "./json-schema.ts";
import { site } from "./site.ts";

/** What an editing program needs to complete and explain frontmatter. */
export interface EditorSchemas {
  /** The schema of each collection and of `site.md`, by name; references offer the entries that there are. */
  readonly schemas: ReadonlyMap<string, JsonSchema>;
  /** The name of the schema of each content file, by its path in the content folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of a longer list nobody would choose, and the editing program would have to load it after every save. */
const MOST_CHOICES = 1_000;

/** Works out schemas for the content as it is, mistakes and drafts included. */
export function editorSchemasOf(manuscript: Manuscript): EditorSchemas {
  const choices = new Map(collections.map((collection) => [collection, choicesOf(collection, manuscript)]));
  const offered = (collection: Collection) => choices.get(collection) ?? [];
  const files = [...allEntries(manuscript)].map(({ path, collection }) => [path, collection] as const);
  return {
    schemas: new Map([
      ["site", editorSchema(site, offered)],
      ...collections.map((collection) => [collection, editorSchema(schemas[collection], offered)] as const),
    ]),
    files: new Map([...(manuscript.site ? [[manuscript.site.path, "site"] as const] : []), ...files]),
  };
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
