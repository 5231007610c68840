import { type EntryDraft, type Manuscript, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

/** A correction that is surely earlier than the one above it: the oldest stands first. */
export const correctionOrder = rule({
  name: "correction-order",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, data } of corrected(manuscript)) {
      const dates = (data.corrections ?? []).map((correction) => correction?.on);
      for (const [index, date] of dates.entries()) {
        const above = dates.slice(0, index).findLast((other) => other !== undefined);
        if (date === undefined || above === undefined || !isSurelyBefore(date, above)) continue;
        report(path, placeOf(document, ["corrections", index, "on"]), { date, above });
      }
    }
  },
});

/** The entries that carry corrections: articles and claims. */
export function* corrected({ entries }: Manuscript): Generator<EntryDraft<"articles" | "claims">> {
  yield* entries.articles.values();
  yield* entries.claims.values();
}
