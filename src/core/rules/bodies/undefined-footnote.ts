import { looseText } from "../../loose-text.ts";
import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

const MARK = /\[\^([^\]\s]+)\]/g;

/** A footnote's mark without the footnote. Readers would see the brackets. */
export const undefinedFootnote = rule({
  name: "undefined-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      for (const { index, 0: mark } of looseText(body, document.body).matchAll(MARK)) {
        const start = document.bodyStart + index;
        report(path, { start, end: start + mark.length }, { mark });
      }
    }
  },
});
