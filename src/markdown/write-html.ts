import type { Root as Hast } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const writer = unified().use(rehypeStringify).freeze();

/** Writes a tree of HTML as text; everything that is text in the tree is text in the HTML. */
export function writeHtml(tree: Hast): string {
  return writer.stringify(tree);
}
