import type { Element, Root as Hast } from "hast";
import { type Article, entryOf } from "../core/dossier.ts";
import type { Edition } from "../core/edition.ts";
import { passagesOf } from "../core/passages.ts";
import { element } from "./elements.ts";
import { type Annotation, notesElement, passageElement } from "./notes.ts";
import { bodyToHtmlTree, writeHtml } from "./render.ts";

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
export function renderArticle(article: Article, { dossier, addresses }: Edition): RenderedArticle {
  const passages = new Map(passagesOf(article).map((passage) => [passage.link, passage]));
  const annotations = new Map<Element, Annotation>();
  const tree = bodyToHtmlTree(article.body, {
    addresses,
    link: (link, words) => {
      const passage = passages.get(link);
      if (!passage) return undefined;
      const annotation = { passage, claim: entryOf(dossier.claims, passage.claim) };
      const passageLink = passageElement(annotation, words);
      annotations.set(passageLink, annotation);
      return passageLink;
    },
  });
  const blocks = tree.children.filter((child) => child.type === "element");
  const isFootnotes = ({ properties }: Element) => properties["dataFootnotes"] !== undefined;
  const withNotes = (block: Element): Element => {
    const found = elementsIn(block).flatMap((inner) => annotations.get(inner) ?? []);
    return found.length === 0 ? block : element("div", { className: ["u"] }, block, notesElement(found, addresses));
  };
  return {
    text: write(blocks.filter((block) => !isFootnotes(block)).map(withNotes)),
    footnotes: write(blocks.filter(isFootnotes)),
  };
}

function write(children: Hast["children"]): string {
  return writeHtml({ type: "root", children });
}

/** An element and all elements within it, in the order of the text. */
function elementsIn(outer: Element): Element[] {
  return [outer, ...outer.children.flatMap((child) => (child.type === "element" ? elementsIn(child) : []))];
}
