import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { rule } from "../../rule.ts";

/** A footnote without words. */
export const emptyFootnote = rule({
  name: "empty-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of draftsWith("footnoteDefinitions", manuscript)) {
      for (const definition of partsOf(body).footnoteDefinitions) {
        if (definition.children.length > 0) continue;
        report(path, spanOfNode(document, definition), { mark: `[^${definition.label ?? definition.identifier}]` });
      }
    }
  },
});
