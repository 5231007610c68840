import { collections } from "./collections.ts";
import type { Path } from "./frontmatter.ts";
import type { AnyDraft } from "./manuscript.ts";
import { schemas } from "./schema/entries.ts";
import { site } from "./schema/site.ts";
import { proseFields, valuesAt } from "./schema/walk.ts";

const places = Object.fromEntries([
  ["site", proseFields(site)],
  ...collections.map((kind) => [kind, proseFields(schemas[kind])] as const),
]);

/** The texts among the keys of a file that readers are shown as they are, each with its place. */
export function* proseOf(draft: AnyDraft): Generator<{ readonly keys: Path; readonly text: string }> {
  for (const place of places[draft.collection] ?? []) {
    for (const { path, value } of valuesAt(draft.document.frontmatter.value, place))
      if (typeof value === "string") yield { keys: path, text: value };
  }
}
