import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";
import { hopsOf } from "./hops.ts";

/** A hop that names a right person although its status does not say that the text names a wrong one. */
export const needlessInstead = rule({
  name: "needless-instead",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.status === undefined || hop.status === "misattributed") continue;
      if (valueAt(claim.document.frontmatter.value, [...place, "instead"]) === undefined) continue;
      report(claim.path, placeOf(claim.document, [...place, "instead"], "key"), { status: hop.status });
    }
  },
});
