import { type Collection, collections } from "../../collections.ts";
import type { Path } from "../../frontmatter.ts";
import type { EntryDraft } from "../../manuscript.ts";
import { schemas } from "../../schema/entries.ts";
import { referenceFields, valuesAt } from "../../schema/walk.ts";

const fields = Object.fromEntries(collections.map((kind) => [kind, referenceFields(schemas[kind])]));

/** A value of the frontmatter where the id of an entry belongs, and the collection that it names. */
export interface WrittenReference {
  readonly path: Path;
  readonly value: unknown;
  readonly collection: Collection;
}

/** Every value of an entry's frontmatter that should name another entry, whether it does or not. */
export function* referencesOf(entry: EntryDraft): Generator<WrittenReference> {
  for (const { path: place, collection } of fields[entry.collection] ?? []) {
    for (const { path, value } of valuesAt(entry.document.frontmatter.value, place)) yield { path, value, collection };
  }
}
