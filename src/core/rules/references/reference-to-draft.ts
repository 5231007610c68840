import { collections } from "../../collections.ts";
import { allEntries, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { schemas } from "../../schema/entries.ts";
import { referenceFields, valuesAt } from "../../schema/walk.ts";

const fields = Object.fromEntries(collections.map((kind) => [kind, referenceFields(schemas[kind])]));

/** A published entry names a draft, which readers will not find. */
export const referenceToDraft = rule({
  name: "reference-to-draft",
  severity: "error",
  find(manuscript, report) {
    for (const entry of allEntries(manuscript)) {
      if (entry.isDraft) continue;
      for (const { path: place, collection } of fields[entry.collection] ?? []) {
        for (const { path, value } of valuesAt(entry.document.frontmatter.value, place)) {
          if (typeof value === "string" && manuscript.entries[collection].get(value)?.isDraft) {
            report(entry.path, placeOf(entry.document, path), { id: value, collection });
          }
        }
      }
    }
  },
});
