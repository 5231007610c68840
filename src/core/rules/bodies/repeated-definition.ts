import type { Definition, FootnoteDefinition } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { rule } from "../../rule.ts";

/** A footnote or an address that is defined again under the same name. Markdown keeps the first and drops the others unseen. */
export const repeatedDefinition = rule({
  name: "repeated-definition",
  severity: "error",
  find(manuscript, report) {
    for (const kind of ["definitions", "footnoteDefinitions"] as const) {
      for (const { path, document, body } of draftsWith(kind, manuscript)) {
        for (const repeated of laterOnes(partsOf(body)[kind])) {
          const name = repeated.label ?? repeated.identifier;
          const mark = repeated.type === "definition" ? `[${name}]` : `[^${name}]`;
          report(path, spanOfNode(document, repeated), { mark });
        }
      }
    }
  },
});

function laterOnes(definitions: readonly (Definition | FootnoteDefinition)[]): (Definition | FootnoteDefinition)[] {
  const seen = new Set<string>();
  return definitions.filter(({ identifier }) => seen.size === seen.add(identifier).size);
}
