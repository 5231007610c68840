import type { RootContent } from "mdast";
import type { Collection } from "../../collections.ts";
import { OPENING_LINE } from "../../document.ts";
import { allEntries } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** Entries that say nothing without a text. A claim may do without reasoning, and the others without a note. */
const TOLD_BY_THEIR_TEXT: ReadonlySet<Collection> = new Set(["articles", "timeline", "pages"]);

function isShown({ type }: RootContent): boolean {
  return type !== "definition" && type !== "footnoteDefinition";
}

/** An article, an event or a page without a text. */
export const emptyBody = rule({
  name: "empty-body",
  severity: "error",
  find(manuscript, report) {
    for (const { path, collection, body, isWhole } of allEntries(manuscript)) {
      if (!isWhole || body.children.some(isShown) || !TOLD_BY_THEIR_TEXT.has(collection)) continue;
      report(path, OPENING_LINE, { collection });
    }
  },
});
