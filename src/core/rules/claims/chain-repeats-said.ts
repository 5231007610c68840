import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { hopsOf } from "./hops.ts";

/** A hop of whoever asserts the claim: `said` is the first step already, and the chain begins behind it. */
export const chainRepeatsSaid = rule({
  name: "chain-repeats-said",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.by === undefined || hop.by !== claim.data.said?.by) continue;
      report(claim.path, placeOf(claim.document, [...place, "by"]), { by: hop.by });
    }
  },
});
