import type { z } from "zod";
import { collections } from "./collections.ts";
import type { Path } from "./frontmatter.ts";
import type { AnyDraft } from "./manuscript.ts";
import { schemas } from "./schema/entries.ts";
import { site } from "./schema/site.ts";
import { addressFields, proseFields, type SchemaPath, valuesAt } from "./schema/walk.ts";

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
export function proseOf(draft: AnyDraft): Generator<PlacedText> {
  return textsAt(draft, prosePlaces);
}

/** The addresses of the web among the keys of a file, as they are written. */
export function addressesOf(draft: AnyDraft): Generator<PlacedText> {
  return textsAt(draft, addressPlaces);
}

function* textsAt(draft: AnyDraft, places: Places): Generator<PlacedText> {
  for (const place of places[draft.collection] ?? []) {
    for (const { path, value } of valuesAt(draft.document.frontmatter.value, place))
      if (typeof value === "string") yield { keys: path, text: value };
  }
}
