import { placeOf } from "../../manuscript.ts";
import { isCorrected } from "../../record/fingerprint.ts";
import { lostCorrections } from "../../record/lost-corrections.ts";
import { comparisonOf } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/** A published correction has been changed or removed. */
export const lostCorrection = rule({
  name: "lost-correction",
  severity: "error",
  find(manuscript, report, { sha256 }) {
    for (const standing of comparisonOf(manuscript, sha256)?.standings ?? []) {
      if (!isCorrected(standing.entry)) continue;
      const { path, document, collection } = standing.entry;
      for (const { number, correction } of lostCorrections(standing))
        report(path, placeOf(document, ["corrections"], "key"), { collection, number, correction });
    }
  },
});
