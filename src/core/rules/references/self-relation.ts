import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A claim that is related to itself. */
export const selfRelation = rule({
  name: "self-relation",
  severity: "error",
  find({ entries }, report) {
    for (const { id, path, document, data } of entries.claims.values()) {
      for (const [index, relation] of (data.relations ?? []).entries()) {
        if (relation?.claim === id) report(path, placeOf(document, ["relations", index, "claim"]), { id });
      }
    }
  },
});
