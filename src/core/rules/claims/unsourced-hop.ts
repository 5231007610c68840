import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";
import { hopsOf } from "./hops.ts";

/** A hop that is on record or reported, without a source that shows it. */
export const unsourcedHop = rule({
  name: "unsourced-hop",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.status !== "on-record" && hop.status !== "reported") continue;
      const sources = valueAt(claim.document.frontmatter.value, [...place, "sources"]);
      if (sources !== undefined && !(Array.isArray(sources) && sources.length === 0)) continue;
      const at = sources === undefined ? place : [...place, "sources"];
      report(claim.path, placeOf(claim.document, at), { by: hop.by, status: hop.status });
    }
  },
});
