import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/**
 * A text that was not parsed, because it is so long or so deeply nested that it could hold the build up. Markdown gives at
 * least a paragraph for any text, so that a text without a tree is one that was refused.
 */
export const unreadBody = rule({
  name: "unread-body",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      if (body.children.length > 0 || document.body.trim() === "") continue;
      const start = document.bodyStart + document.body.search(/\S/);
      report(path, { start, end: document.text.length }, { characters: document.body.length });
    }
  },
});
