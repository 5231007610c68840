import { type Collection, collections } from "../../collections.ts";
import { schemas } from "../../schema/entries.ts";
import { dataSchema, frontmatterSchema, type JsonSchema } from "../../schema/json-schema.ts";
import { claimFile, claimsFile, dossierFile, publishedSchemas } from "../../schema/published.ts";
import { site } from "../../schema/site.ts";
import { timelineFile } from "../timeline/schema.ts";

/** The schema of a collection: an entry as it is published, or the keys as editors write them. */
export interface EntrySchema extends JsonSchema {
  readonly $defs: { readonly published: JsonSchema; readonly frontmatter: JsonSchema; readonly file?: JsonSchema };
}

/** The schemas that are published, by the names of their files. */
export interface NamedSchemas {
  readonly ofEntries: Readonly<Record<Collection, EntrySchema>>;
  /** Those of the files that are no collection's: `site.md`, and the collected data. */
  readonly ofFiles: Readonly<Record<string, JsonSchema>>;
}

let made: NamedSchemas | undefined;

/**
 * The schemas that are published. They follow from the program alone: once it is compiled, they stand in it as data, and
 * nothing of this module is left but what it gives.
 */
export function namedSchemas(): NamedSchemas {
  made ??= {
    ofEntries: Object.fromEntries(collections.map((one) => [one, entrySchema(one)])) as NamedSchemas["ofEntries"],
    ofFiles: {
      site: frontmatterSchema(site),
      "claims-file": dataSchema(claimsFile),
      "dossier-file": dataSchema(dossierFile),
      "timeline-file": dataSchema(timelineFile),
    },
  };
  return made;
}

/**
 * An entry as it is published has an id; the id of the keys that editors write is the name of their file. A claim may also
 * stand in a file of its own, which says where it is from.
 */
function entrySchema(collection: Collection): EntrySchema {
  const published = dataSchema(publishedSchemas[collection]);
  const frontmatter = frontmatterSchema(schemas[collection]);
  const entry = choice(has("id"), refer("published"), refer("frontmatter"));
  if (collection !== "claims") return { ...entry, $defs: { published, frontmatter } };
  const inFile = choice(has("id", "site"), refer("file"), entry);
  return { ...inFile, $defs: { file: dataSchema(claimFile), published, frontmatter } };
}

function has(...required: readonly string[]): JsonSchema {
  return { type: "object", properties: Object.fromEntries(required.map((key) => [key, true])), required };
}

function refer(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function choice(condition: JsonSchema, one: JsonSchema, other: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: "then" is a word of JSON Schema.
  return { if: condition, then: one, else: other };
}
