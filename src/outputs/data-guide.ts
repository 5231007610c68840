import type { Collection } from "../dossier/collections.ts";
import type { JsonSchema } from "../dossier/schema/json-schema.ts";
import { isRecord } from "../dossier/schema/walk.ts";
import { exampleOf } from "../routes/kinds-of-pages.ts";
import { allRoutes } from "../routes/paths.ts";
import { mediaTypes, type Route } from "../routes/table.ts";
import type { Edition } from "../views/edition.ts";
import { namedSchemas } from "./schemas.ts";

/** A published file, as the page about the data describes it. */
export interface PublishedFile extends Pick<Route, "schema" | "isDataset"> {
  /** The path with the base; where there is one file for each entry, that of an example. */
  readonly path: string;
  /** How the address is made: `claims/<id>.json`. */
  readonly pattern: string;
  readonly about: string;
  /** The media type. */
  readonly type: string;
}

/** Every kind of file that is described, each with an example where it is made for each entry. */
export function publishedFiles({ addresses, dossier }: Edition): readonly PublishedFile[] {
  return allRoutes.flatMap((route) => {
    const { pattern, about, type = mediaTypes.html } = route;
    const path = exampleOf(route, dossier);
    if (about === undefined || path === undefined) return [];
    return [
      {
        ...route,
        about: dossier.say(about),
        type,
        path: addresses.path(path),
        pattern: pattern.replace("[id]", "<id>"),
      },
    ];
  });
}

/** A field of published data: `said.by`, `chain[].act`. */
export interface ListedField {
  readonly name: string;
  readonly about: string;
}

/** The fields of an entry as it is published, in the order of the file, with what each of them holds. */
export function fieldsOfEntry(collection: Collection): readonly ListedField[] {
  return fieldsOf(namedSchemas().ofEntries[collection].$defs.published, "");
}

function fieldsOf(schema: JsonSchema, before: string): ListedField[] {
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  return Object.entries(properties).flatMap(([key, value]) => {
    if (!isRecord(value)) return [];
    const name = before + key;
    const items = value["items"];
    const inner = isRecord(items) ? fieldsOf(items, `${name}[].`) : fieldsOf(value, `${name}.`);
    const about = value["description"];
    const named = value["additionalProperties"];
    // What stands under names of the entry's own.
    const ofNames = isRecord(named) ? [{ name: `${name}.<id>`, about: String(named["description"] ?? "") }] : [];
    return [...(typeof about === "string" ? [{ name, about }] : []), ...inner, ...ofNames];
  });
}
