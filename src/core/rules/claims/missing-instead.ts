import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";
import { hopsOf } from "./hops.ts";

/** A hop that names the wrong person and not the right one. */
export const missingInstead = rule({
  name: "missing-instead",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.status !== "misattributed") continue;
      if (valueAt(claim.document.frontmatter.value, [...place, "instead"]) !== undefined) continue;
      report(claim.path, placeOf(claim.document, place), { by: hop.by });
    }
  },
});
