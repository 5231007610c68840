import { type Collection, collections } from "../../collections.ts";
import type { Path } from "../../frontmatter.ts";
import type { Draft } from "../../manuscript.ts";
import { schemas } from "../../schema/entries.ts";
import { referenceFields, valuesAt } from "../../schema/walk.ts";

const fields = Object.fromEntries(collections.map((kind) => [kind, referenceFields(schemas[kind])]));

/** A value of the frontmatter where the id of an entry belongs, and the collection that it names. */
export interface WrittenReference {
  readonly path: Path;
  readonly value: unknown;
  readonly collection: Collection;
}

/** Every value of a file's frontmatter that should name an entry, whether it does or not. The site's own names none. */
export function referencesOf(
  entry: Pick<Draft<unknown>, "document"> & { readonly collection: Collection | "site" },
): readonly WrittenReference[] {
  const references: WrittenReference[] = [];
  for (const { path: place, collection } of fields[entry.collection] ?? []) {
    for (const { path, value } of valuesAt(entry.document.frontmatter.value, place))
      references.push({ path, value, collection });
  }
  return references;
}
