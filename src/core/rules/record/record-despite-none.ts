import { placeOf } from "../../manuscript.ts";
import { hasRecordFile, isUnrecordedOnPurpose } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/** The site says that it has no record, and there is one: what has been published cannot be released from it. */
export const recordDespiteNone = rule({
  name: "record-despite-none",
  severity: "error",
  find(manuscript, report) {
    if (manuscript.site && isUnrecordedOnPurpose(manuscript) && hasRecordFile(manuscript))
      report(manuscript.site.path, placeOf(manuscript.site.document, ["record"]), {});
  },
});
