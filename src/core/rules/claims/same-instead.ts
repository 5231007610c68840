import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { hopsOf } from "./hops.ts";

/** A hop whose right person is the very one that it calls wrong. */
export const sameInstead = rule({
  name: "same-instead",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.instead === undefined || hop.instead !== hop.by) continue;
      report(claim.path, placeOf(claim.document, [...place, "instead"]), { by: hop.by });
    }
  },
});
