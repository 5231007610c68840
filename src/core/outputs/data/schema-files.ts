import type { Edition } from "../../edition.ts";
import { DIALECT, type JsonSchema } from "../../schema/json-schema.ts";
import { schemaAddress } from "../envelope.ts";
import { jsonText, type OutputFile, outputFile } from "../output-file.ts";
import { namedSchemas } from "./named-schemas.ts";

/** The schemas of all collections, of the site's own file and of the files that hold entries together. */
export function* schemaFiles(edition: Edition): Generator<OutputFile> {
  const { ofEntries, ofFiles } = namedSchemas();
  for (const [name, schema] of Object.entries({ ...ofEntries, ...ofFiles })) yield schemaFile(name, schema, edition);
}

function schemaFile(name: string, schema: JsonSchema, edition: Edition): OutputFile {
  const text = jsonText({ $schema: DIALECT, $id: schemaAddress(name, edition), ...schema });
  return outputFile("schema", text, name);
}
