import { type Collection, collections } from "../../collections.ts";
import type { Edition } from "../../edition.ts";
import { schemas } from "../../schema/entries.ts";
import { DIALECT, dataSchema, frontmatterSchema, type JsonSchema } from "../../schema/json-schema.ts";
import { claimFile, claimsFile, dossierFile, publishedSchemas } from "../../schema/published.ts";
import { site } from "../../schema/site.ts";
import { schemaAddress, schemaPath } from "../envelope.ts";
import { jsonText, mediaTypes, type OutputFile } from "../output-file.ts";
import { timelineFile } from "../timeline/schema.ts";

/** The schemas of the files that are no collection's, by the names of their files: `site.md`, and the collected data. */
const files: Readonly<Record<string, () => JsonSchema>> = {
  site: () => frontmatterSchema(site),
  "claims-file": () => dataSchema(claimsFile),
  "dossier-file": () => dataSchema(dossierFile),
  "timeline-file": () => dataSchema(timelineFile),
};

/** The schemas of all collections, of the site's own file and of the files that hold entries together. */
export function* schemaFiles(edition: Edition): Generator<OutputFile> {
  for (const collection of collections) yield schemaFile(collection, entrySchema(collection), edition);
  for (const [name, schema] of Object.entries(files)) yield schemaFile(name, schema(), edition);
}

function schemaFile(name: string, schema: JsonSchema, edition: Edition): OutputFile {
  const text = jsonText({ $schema: DIALECT, $id: schemaAddress(name, edition), ...schema });
  return { path: schemaPath(name), type: mediaTypes.schema, text };
}

/**
 * The schema of a collection: an entry as it is published, which has an id, or the keys as editors write them, whose id is
 * the name of their file. A claim may also stand in a file of its own, which says where it is from.
 */
function entrySchema(collection: Collection): JsonSchema {
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
