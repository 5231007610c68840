import { looseText } from "../../loose-text.ts";
import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** `[words][name]` and `[words][]`. A footnote's mark begins with `^` and is another matter. */
const REFERENCE = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\[(?!\^)([^[\]]*)\]/g;

/** A reference-style link whose name stands for no address. Readers would see the brackets. */
export const undefinedReference = rule({
  name: "undefined-reference",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      if (!document.body.includes("][")) continue;
      for (const { index, 0: written, 1: words = "", 2: name } of looseText(body, document.body).matchAll(REFERENCE)) {
        const start = document.bodyStart + index;
        report(path, { start, end: start + written.length }, { name: name || words });
      }
    }
  },
});
