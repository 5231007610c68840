import type { Element, ElementContent } from "hast";
import type { Article } from "../core/dossier.ts";
import type { Edition } from "../core/edition.ts";
import type { ArticleText, PassageSpan } from "../core/outputs/annotations/article-text.ts";
import { annotatedBlocks } from "./annotated-blocks.ts";

/** The text of an article exactly as its page shows it, taken from the same tree, and where its passages stand in it. */
export function articleText(article: Article, edition: Edition): ArticleText {
  const { blocks, annotations } = annotatedBlocks(article, edition);
  const passages: PassageSpan[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n";
    const blockStart = text.length;
    const found: Omit<PassageSpan, "blockStart" | "blockEnd">[] = [];
    const read = (node: ElementContent): void => {
      if (node.type === "text") text += node.value;
      if (node.type !== "element") return;
      const start = text.length;
      for (const child of wordsOf(node)) read(child);
      const annotation = annotations.get(node);
      if (!annotation) return;
      found.push({ claim: annotation.claim.id, anchor: annotation.passage.anchor, start, end: text.length });
      for (const number of node.children.slice(-1)) read(number);
    };
    const wordsOf = (node: Element) => (annotations.has(node) ? node.children.slice(0, -1) : node.children);
    read(block);
    passages.push(...found.map((span) => ({ ...span, blockStart, blockEnd: text.length })));
  }
  return { text, passages };
}
