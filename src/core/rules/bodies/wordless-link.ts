import type { Link } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { nodesOf, plainText } from "../../typed-link.ts";

/** A link without words to click on, or to annotate. */
export const wordlessLink = rule({
  name: "wordless-link",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      for (const link of partsOf(body).links) {
        if (!hasWords(link)) report(path, spanOfNode(document, link), { address: link.url });
      }
    }
  },
});

/** An image with a text of its own counts as words. */
function hasWords(link: Link): boolean {
  return plainText(link).trim() !== "" || [...nodesOf(link, "image")].length > 0;
}
