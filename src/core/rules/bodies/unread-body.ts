import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A text that was not read, because it is so long, so deep or so dense that it could hold the build up. */
export const unreadBody = rule({
  name: "unread-body",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, exceededLimit } of allDrafts(manuscript)) {
      if (!exceededLimit) continue;
      const start = document.bodyStart + exceededLimit.at + document.body.slice(exceededLimit.at).search(/\S/);
      report(path, { start, end: document.text.length }, { reason: exceededLimit.reason });
    }
  },
});
