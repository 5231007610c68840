import { collections, linkKinds } from "../../collections.ts";
import type { Document } from "../../document.ts";
import { allDrafts, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { schemas } from "../../schema/entries.ts";
import { site } from "../../schema/site.ts";
import { proseFields, valuesAt } from "../../schema/walk.ts";

const places = Object.fromEntries([
  ["site", proseFields(site)],
  ...collections.map((kind) => [kind, proseFields(schemas[kind])] as const),
]);

const LINK = new RegExp(`\\]\\((?:(?:${Object.keys(linkKinds).join("|")}|https?|mailto):|/)[^)\\s]*\\)`);

/** Whether the keys hold what every link has, or a code that may become it. */
function mayHoldLink({ text, bodyStart }: Document): boolean {
  return text.lastIndexOf("](", bodyStart) !== -1 || text.lastIndexOf("\\", bodyStart) !== -1;
}

/** A Markdown link in a key, where Markdown is not read, so that readers see brackets and address. */
export const linkInKey = rule({
  name: "link-in-key",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, collection, document } of allDrafts(manuscript)) {
      if (!mayHoldLink(document)) continue;
      for (const place of places[collection] ?? []) {
        for (const { path: keys, value } of valuesAt(document.frontmatter.value, place)) {
          if (typeof value === "string" && LINK.test(value)) {
            report(path, placeOf(document, keys), { key: String(keys.findLast((step) => typeof step === "string")) });
          }
        }
      }
    }
  },
});
