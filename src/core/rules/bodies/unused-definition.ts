import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { definitionsOf, isComment, isFootnoteInVain } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** An address that is defined and that no link uses. */
export const unusedDefinition = rule({
  name: "unused-definition",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, document, body } of draftsWith("definitions", manuscript)) {
      const { definitions, links, images } = partsOf(body);
      const used = new Set([...definitionsOf(links), ...definitionsOf(images)].map(({ identifier }) => identifier));
      for (const definition of definitions) {
        if (used.has(definition.identifier) || isComment(definition) || isFootnoteInVain(definition)) continue;
        report(path, spanOfNode(document, definition), { name: definition.label ?? definition.identifier });
      }
    }
  },
});
