import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { looseText } from "../../loose-text.ts";
import { allDrafts } from "../../manuscript.ts";
import { isFootnoteInVain } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

const MARK = /\[\^(?!\s)[^[\]\n]+\]/g;

/** A footnote's mark without the footnote, or one whose name holds a blank, so that Markdown knows it for none. */
export const undefinedFootnote = rule({
  name: "undefined-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      if (!document.body.includes("[^")) continue;
      for (const { index, 0: mark } of looseText(body, document.body).matchAll(MARK)) {
        const start = document.bodyStart + index;
        report(path, { start, end: start + mark.length }, { mark, hasBlank: /\s/.test(mark) });
      }
    }
    for (const { path, document, body } of draftsWith("definitions", manuscript)) {
      for (const definition of partsOf(body).definitions.filter(isFootnoteInVain)) {
        report(path, spanOfNode(document, definition), { mark: `[${definition.label}]`, hasBlank: true });
      }
    }
  },
});
