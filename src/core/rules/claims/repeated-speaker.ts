import { endOf, orderOf, readDate } from "../../date.ts";
import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { hopsOf, type PlacedHop } from "./hops.ts";

/**
 * Two hops in a row of the same person that nothing tells apart, so that nothing was passed on between them. Whoever told
 * one person that they had told another, or said later what they had said before, stands there twice rightly.
 */
export const repeatedSpeaker = rule({
  name: "repeated-speaker",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, index, place } of hopsOf(manuscript)) {
      const before = claim.data.chain?.[index - 1];
      if (hop.by === undefined || hop.by !== before?.by || hop.by === claim.data.said?.by) continue;
      if (hop.to !== before.to || areDifferentDates(hop.on, before.on)) continue;
      report(claim.path, placeOf(claim.document, [...place, "by"]), { by: hop.by });
    }
  },
});

/** Whether two dates are known and do not mean the same. A day is not the month that it lies in. */
function areDifferentDates(one: PlacedHop["hop"]["on"], other: PlacedHop["hop"]["on"]): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [readDate(one), readDate(other)];
  if (typeof first === "string" || typeof second === "string") return false;
  return orderOf(first) !== orderOf(second) || endOf(first) !== endOf(second);
}
