import type { FootnoteDefinition, Root } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { rule } from "../../rule.ts";
import { nodesOf } from "../../typed-link.ts";

/** A footnote to which no mark in the text leads. Readers would never see it. */
export const unusedFootnote = rule({
  name: "unused-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of draftsWith("footnoteDefinitions", manuscript)) {
      const { footnoteDefinitions } = partsOf(body);
      if (footnoteDefinitions.length === 0) continue;
      const shown = shownFootnotes(body, footnoteDefinitions);
      for (const definition of footnoteDefinitions) {
        if (shown.has(definition.identifier)) continue;
        report(path, spanOfNode(document, definition), { mark: `[^${definition.label ?? definition.identifier}]` });
      }
    }
  },
});

/** A mark within a footnote counts where that footnote is shown itself. */
function shownFootnotes(body: Root, definitions: readonly FootnoteDefinition[]): Set<string> {
  const text: Root = { ...body, children: body.children.filter(({ type }) => type !== "footnoteDefinition") };
  const shown = new Set([...nodesOf(text, "footnoteReference")].map(({ identifier }) => identifier));
  const marksIn = new Map(
    definitions.map((definition) => [
      definition.identifier,
      [...nodesOf(definition, "footnoteReference")].map(({ identifier }) => identifier),
    ]),
  );
  for (const identifier of shown) for (const mark of marksIn.get(identifier) ?? []) shown.add(mark);
  return shown;
}
