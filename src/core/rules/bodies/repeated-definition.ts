import type { Definition, FootnoteDefinition } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A footnote or an address that is defined again under the same name. Markdown keeps the first and drops the others unseen. */
export const repeatedDefinition = rule({
  name: "repeated-definition",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      const { definitions, footnoteDefinitions } = partsOf(body);
      for (const repeated of [...laterOnes(definitions), ...laterOnes(footnoteDefinitions)]) {
        const name = repeated.label ?? repeated.identifier;
        const mark = repeated.type === "definition" ? `[${name}]` : `[^${name}]`;
        report(path, spanOfNode(document, repeated), { mark });
      }
    }
  },
});

function laterOnes<Kind extends Definition | FootnoteDefinition>(definitions: readonly Kind[]): Kind[] {
  const seen = new Set<string>();
  return definitions.filter(({ identifier }) => seen.size === seen.add(identifier).size);
}
