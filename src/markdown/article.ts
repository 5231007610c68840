import type { Element, Root as Hast } from "hast";
import type { Article } from "../core/dossier.ts";
import type { Edition } from "../core/edition.ts";
import { annotatedBlocks } from "./annotated-blocks.ts";
import { element } from "./elements.ts";
import { notesElement } from "./notes.ts";
import { writeHtml } from "./write-html.ts";

/** The body of an article as HTML. */
export interface RenderedArticle {
  /** The text with its notes. */
  readonly text: string;
  /** The footnotes that follow it; empty without any. */
  readonly footnotes: string;
}

/**
 * Renders the body of an article. A block (paragraph, list, table …) with annotated passages is followed by their notes,
 * so that a sentence with three passages is still read out whole.
 */
export function renderArticle(article: Article, edition: Edition): RenderedArticle {
  const { blocks, footnotes, annotations } = annotatedBlocks(article, edition);
  const withNotes = (block: Element): Element => {
    const found = elementsIn(block).flatMap((inner) => annotations.get(inner) ?? []);
    if (found.length === 0) return block;
    return element("div", { className: ["u"] }, block, notesElement(found, edition.addresses));
  };
  return { text: write(blocks.map(withNotes)), footnotes: write([...footnotes]) };
}

function write(children: Hast["children"]): string {
  return writeHtml({ type: "root", children });
}

/** An element and all elements within it, in the order of the text. */
function elementsIn(outer: Element): Element[] {
  return [outer, ...outer.children.flatMap((child) => (child.type === "element" ? elementsIn(child) : []))];
}
