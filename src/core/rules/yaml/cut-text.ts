import type { TrailingComment } from "../../frontmatter.ts";
import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { schemas } from "../../schema/entries.ts";
import { site } from "../../schema/site.ts";
import { proseFields, type SchemaPath, standsAt } from "../../schema/walk.ts";
import { lastKey, type Subject } from "../schema/schema-rule.ts";

const prose: Readonly<Record<string, readonly SchemaPath[]>> = Object.fromEntries(
  Object.entries({ ...schemas, site }).map(([kind, schema]) => [kind, proseFields(schema)]),
);

/** A sentence of which a `#` hides the end. Behind ids, dates and words of a list a remark does no harm. */
export const cutText = rule({
  name: "cut-text",
  severity: "error",
  find(manuscript, report) {
    for (const subject of allDrafts(manuscript)) {
      for (const { path, before, start, end } of cutTextsOf(subject))
        report(subject.path, { start, end }, { key: lastKey(path), before });
    }
  },
});

/** The remarks that stand behind running text without quotation marks. */
export function cutTextsOf({ collection, document }: Pick<Subject, "collection" | "document">): TrailingComment[] {
  return document.frontmatter.comments.filter(({ path }) => prose[collection]?.some((place) => standsAt(path, place)));
}
