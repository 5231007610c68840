import { collections } from "../../collections.ts";
import { OPENING_LINE } from "../../document.ts";
import { rule } from "../../rule.ts";

/** Two entries of a collection whose ids differ only in capital letters. */
export const sameId = rule({
  name: "same-id",
  severity: "error",
  find({ entries }, report) {
    for (const collection of collections) {
      for (const { id, path } of entries[collection].values()) {
        const other = id.toLowerCase();
        if (other !== id && entries[collection].has(other)) report(path, OPENING_LINE, { id, other });
      }
    }
  },
});
