import { allEntries, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { referencesOf } from "./references-of.ts";

/** A published entry names a draft, which readers will not find. */
export const referenceToDraft = rule({
  name: "reference-to-draft",
  severity: "error",
  find(manuscript, report) {
    const entries = allEntries(manuscript);
    if (entries.every(({ isDraft }) => !isDraft)) return;
    for (const entry of entries) {
      if (entry.isDraft) continue;
      for (const { path, value, collection } of referencesOf(entry)) {
        if (typeof value === "string" && manuscript.entries[collection].get(value)?.isDraft) {
          report(entry.path, placeOf(entry.document, path), { id: value, collection });
        }
      }
    }
  },
});
