import { type EntryDraft, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

/** A hop that is surely later than what rests on it: the words of the claim, or a hop nearer to them. */
export const lateHop = rule({
  name: "late-hop",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      for (const [index, hop] of (data.chain ?? []).entries()) {
        const date = hop?.on;
        const earlier = date === undefined ? undefined : nearer(data, index).find(({ on }) => isSurelyBefore(on, date));
        if (date === undefined || earlier?.on === undefined) continue;
        report(path, placeOf(document, ["chain", index, "on"]), { date, other: earlier.on, by: earlier.by });
      }
    }
  },
});

/** What stands nearer to the text than a hop: the hops before it, the nearest first, and whoever asserts the claim. */
function nearer({ said, chain }: EntryDraft<"claims">["data"], index: number) {
  const hops = (chain ?? []).slice(0, index).toReversed();
  return [...hops, said].map((step) => ({ by: step?.by, on: step?.on }));
}
