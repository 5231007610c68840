import type { Link, PhrasingContent } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { rule } from "../../rule.ts";
import { nodesOf, plainText } from "../../typed-link.ts";

/** A link without words to click on, or to annotate. */
export const wordlessLink = rule({
  name: "wordless-link",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of draftsWith("links", manuscript)) {
      for (const link of partsOf(body).links) {
        if (!hasWords(link)) report(path, spanOfNode(document, link), { address: link.url });
      }
    }
  },
});

function isWord(node: PhrasingContent): boolean {
  return node.type === "text" && /\S/.test(node.value);
}

/** An image with a text of its own counts as words. */
function hasWords(link: Link): boolean {
  return link.children.some(isWord) || plainText(link).trim() !== "" || [...nodesOf(link, "image")].length > 0;
}
