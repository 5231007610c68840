import { OPENING_LINE } from "../../document.ts";
import { allEntries } from "../../manuscript.ts";
import { isRecordedEntry } from "../../record/fingerprint.ts";
import { hasRecord } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/**
 * There is no record. Then nothing has been published from this folder, so that nothing can have changed unnoticed: one
 * warning, where the site is published too, instead of one for each entry. As soon as there is a record, `unrecorded` counts.
 */
export const noRecord = rule({
  name: "no-record",
  severity: "warning",
  find(manuscript, report) {
    if (!manuscript.site || hasRecord(manuscript)) return;
    const entries = [...allEntries(manuscript)].filter((entry) => isRecordedEntry(entry) && !entry.isDraft).length;
    if (entries > 0) report(manuscript.site.path, OPENING_LINE, { entries });
  },
});
