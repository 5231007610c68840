import { OPENING_LINE } from "../../document.ts";
import { allEntries } from "../../manuscript.ts";
import { isRecordedEntry } from "../../record/fingerprint.ts";
import { hasRecord, hasRecordFile, isUnrecordedOnPurpose } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/**
 * There is no record, or an empty one, and nothing says that none is wanted: one finding instead of one for each entry.
 * Nobody can tell whether this is the first time or whether the record has been lost, so that nothing is published so.
 */
export const noRecord = rule({
  name: "no-record",
  severity: ({ isPublishing }) => (isPublishing ? "error" : "warning"),
  find(manuscript, report) {
    if (!manuscript.site || hasRecord(manuscript) || isUnrecordedOnPurpose(manuscript)) return;
    const entries = [...allEntries(manuscript)].filter((entry) => isRecordedEntry(entry) && !entry.isDraft).length;
    const isEmpty = hasRecordFile(manuscript);
    if (entries > 0) report(manuscript.site.path, OPENING_LINE, { entries, isEmpty });
  },
});
