import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { badCharactersIn } from "../dossier/characters.ts";

const writer = unified()
  .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", listItemIndent: "one", incrementListMarker: true })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze();

/** A tree as Markdown, without the characters that readers cannot see and no word needs. */
export function writeMarkdown(tree: Root): string {
  const markdown = writer.stringify(tree).replace(/[\u2028\u2029\u0085\v\f]/g, " ");
  let kept = "";
  let from = 0;
  for (const { start, end } of badCharactersIn(markdown)) {
    kept += markdown.slice(from, start);
    from = end;
  }
  return kept + markdown.slice(from);
}
