import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { hopsOf } from "./hops.ts";

/** A hop in which somebody says something to themselves. */
export const toldOneself = rule({
  name: "told-oneself",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.to === undefined || hop.to !== hop.by) continue;
      report(claim.path, placeOf(claim.document, [...place, "to"]), { by: hop.by });
    }
  },
});
