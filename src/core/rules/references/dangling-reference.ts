import { collections } from "../../collections.ts";
import { isIdentifier } from "../../identifier.ts";
import { allEntries, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { referencesOf } from "./references-of.ts";
import { suggestersOf } from "./suggesters.ts";

/** A key names an entry that does not exist. */
export const danglingReference = rule({
  name: "dangling-reference",
  severity: "error",
  find(manuscript, report) {
    const suggest = suggestersOf(manuscript);
    for (const entry of allEntries(manuscript)) {
      for (const { path, value, collection } of referencesOf(entry)) {
        if (typeof value !== "string" || !isIdentifier(value) || manuscript.entries[collection].has(value)) continue;
        report(entry.path, placeOf(entry.document, path), {
          id: value,
          collection,
          suggestion: suggest[collection](value),
          elsewhere: collections.find((other) => manuscript.entries[other].has(value)),
        });
      }
    }
  },
});
