import { OPENING_LINE } from "../../document.ts";
import { placeOf } from "../../manuscript.ts";
import { lostCorrections } from "../../record/lost-corrections.ts";
import { comparisonOf, hasRecord, type Standing } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/**
 * A new or changed entry that the record does not have yet: a reminder at a desk, an error where the site is published.
 * While the record cannot be read in full, nobody can say what it does not have.
 */
export const unrecorded = rule({
  name: "unrecorded",
  severity: ({ isPublishing }) => (isPublishing ? "error" : "warning"),
  find(manuscript, report, { sha256 }) {
    const comparison = hasRecord(manuscript) ? comparisonOf(manuscript, sha256) : undefined;
    if (!comparison || comparison.record.faults.length > 0) return;
    for (const standing of comparison.standings) {
      const { entry, change, newCorrection, lines } = standing;
      if (change === "none" || isHeldUp(standing)) continue;
      const newest = ["corrections", (newCorrection?.number ?? 0) - 1];
      const at = newCorrection && change !== "new" ? placeOf(entry.document, newest) : OPENING_LINE;
      report(entry.path, at, { collection: entry.collection, change, since: lines.at(-1)?.on });
    }
  },
});

/** Whether another rule says what must be mended before the entry can be recorded. */
function isHeldUp(standing: Standing): boolean {
  return (standing.change === "words" && !standing.newCorrection) || lostCorrections(standing).length > 0;
}
