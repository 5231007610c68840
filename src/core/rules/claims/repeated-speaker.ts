import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { hopsOf } from "./hops.ts";

/** Two hops in a row of the same person, so that nothing was passed on between them. */
export const repeatedSpeaker = rule({
  name: "repeated-speaker",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, index, place } of hopsOf(manuscript)) {
      if (hop.by === undefined || hop.by !== claim.data.chain?.[index - 1]?.by || hop.by === claim.data.said?.by)
        continue;
      report(claim.path, placeOf(claim.document, [...place, "by"]), { by: hop.by });
    }
  },
});
