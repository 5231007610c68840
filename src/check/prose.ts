import type { z } from "zod";
import { collections } from "../dossier/collections.ts";
import type { AnyManuscriptFile } from "../dossier/manuscript.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { site } from "../dossier/schema/site.ts";
import { addressFields, proseFields, type SchemaPath, valuesAt } from "../dossier/schema/walk.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";

type Places = Readonly<Record<string, readonly SchemaPath[]>>;

function placesOf(fields: (schema: z.ZodType) => readonly SchemaPath[]): Places {
  return Object.fromEntries([
    ["site", fields(site)],
    ...collections.map((kind) => [kind, fields(schemas[kind])] as const),
  ]);
}

const prosePlaces = placesOf(proseFields);
const addressPlaces = placesOf(addressFields);

/** A text among the keys of a file, with its place. */
interface PlacedText {
  readonly keys: Path;
  readonly text: string;
}

/** The texts among the keys of a file that readers are shown as they are. */
export function proseOf(file: AnyManuscriptFile): Generator<PlacedText> {
  return textsAt(file, prosePlaces);
}

/** The addresses of the web among the keys of a file, as they are written. */
export function addressesOf(file: AnyManuscriptFile): Generator<PlacedText> {
  return textsAt(file, addressPlaces);
}

function* textsAt(file: AnyManuscriptFile, places: Places): Generator<PlacedText> {
  for (const place of places[file.collection] ?? []) {
    for (const { path, value } of valuesAt(file.document.frontmatter.value, place))
      if (typeof value === "string") yield { keys: path, text: value };
  }
}
