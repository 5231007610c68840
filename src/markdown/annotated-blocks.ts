import type { Element } from "hast";
import { type Article, entryOf } from "../core/dossier.ts";
import type { Edition } from "../core/edition.ts";
import { foreignWords } from "../core/foreign-words.ts";
import { passagesOf } from "../core/passages.ts";
import { type Annotation, passageElement } from "./notes.ts";
import { bodyToHtmlTree } from "./render.ts";

/** The body of an article as a tree of HTML, before its notes are put between the blocks. */
export interface AnnotatedBlocks {
  /** Paragraphs, headings, lists, tables … in the order of the text. */
  readonly blocks: readonly Element[];
  /** The section of footnotes, if there is one. */
  readonly footnotes: readonly Element[];
  /** The annotation of each element that is an annotated passage; its last child is the number of the passage. */
  readonly annotations: ReadonlyMap<Element, Annotation>;
}

/** Turns the body of an article into blocks whose annotated passages are known. */
export function annotatedBlocks(article: Article, { dossier, addresses }: Edition): AnnotatedBlocks {
  const passages = new Map(passagesOf(article).map((passage) => [passage.link, passage]));
  const annotations = new Map<Element, Annotation>();
  const tree = bodyToHtmlTree(article.body, {
    collection: "articles",
    addresses,
    dossier,
    foreignWords: foreignWords(dossier),
    link: (link, words) => {
      const passage = passages.get(link);
      if (!passage) return undefined;
      const annotation = { passage, claim: entryOf(dossier.claims, passage.claim) };
      const passageLink = passageElement(annotation, words);
      annotations.set(passageLink, annotation);
      return passageLink;
    },
  });
  const elements = tree.children.filter((child) => child.type === "element");
  const isFootnotes = ({ properties }: Element) => properties["dataFootnotes"] !== undefined;
  return {
    blocks: elements.filter((block) => !isFootnotes(block)),
    footnotes: elements.filter(isFootnotes),
    annotations,
  };
}
