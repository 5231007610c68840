import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { schemas } from "../../schema/entries.ts";
import { site } from "../../schema/site.ts";
import { proseFields, type SchemaPath, standsAt } from "../../schema/walk.ts";
import { lastKey } from "../schema/schema-rule.ts";

const prose: Readonly<Record<string, readonly SchemaPath[]>> = Object.fromEntries(
  Object.entries({ ...schemas, site }).map(([kind, schema]) => [kind, proseFields(schema)]),
);

/** A sentence of which a `#` hides the end. Behind ids, dates and words of a list a remark does no harm. */
export const cutText = rule({
  name: "cut-text",
  severity: "error",
  find(manuscript, report) {
    for (const { path: file, collection, document } of allDrafts(manuscript)) {
      for (const { path, before, start, end } of document.frontmatter.comments) {
        const isProse = prose[collection]?.some((place) => standsAt(path, place));
        if (isProse) report(file, { start, end }, { key: lastKey(path), before });
      }
    }
  },
});
