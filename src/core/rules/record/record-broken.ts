import { RECORD_FILE } from "../../manuscript.ts";
import { comparisonOf } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/** A line of the publication record that is not as it was written, or not where it was written. */
export const recordBroken = rule({
  name: "record-broken",
  severity: "error",
  find(manuscript, report, { sha256 }) {
    for (const { fault, key, number, start, end } of comparisonOf(manuscript, sha256)?.record.faults ?? [])
      report(RECORD_FILE, { start, end }, { fault, key, number });
  },
});
