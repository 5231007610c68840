import type { Collection } from "../../collections.ts";
import { OPENING_LINE } from "../../document.ts";
import { allEntries } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** Entries that say nothing without a text. A claim may do without reasoning, and the others without a note. */
const TOLD_BY_THEIR_TEXT: ReadonlySet<Collection> = new Set(["articles", "timeline", "pages"]);

/** An article, an event or a page without a text. */
export const emptyBody = rule({
  name: "empty-body",
  severity: "error",
  find(manuscript, report) {
    for (const { path, collection, document, isWhole } of allEntries(manuscript)) {
      if (!isWhole || document.body.trim() !== "" || !TOLD_BY_THEIR_TEXT.has(collection)) continue;
      report(path, OPENING_LINE, { collection });
    }
  },
});
