import type { Element, ElementContent, Root as Hast } from "hast";
import { type Article, type Claim, entryOf } from "../dossier/dossier.ts";
import { foreignWords } from "../dossier/languages.ts";
import { type Passage, passagesOf } from "../dossier/passages.ts";
import type { ArticleText, PassageSpan } from "../outputs/annotations.ts";
import type { Addresses } from "../routes/addresses.ts";
import type { Edition } from "../views/edition.ts";
import { graverOf, toneOf, verdictsShown } from "../views/verdict.ts";
import { element, markElement, writeHtml } from "./elements.ts";
import { bodyToHtmlTree } from "./render.ts";

/** The body of an article as HTML. */
interface RenderedArticle {
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

/** The body of an article as a tree of HTML, before its notes are put between the blocks. */
interface AnnotatedBlocks {
  /** Paragraphs, headings, lists, tables … in the order of the text. */
  readonly blocks: readonly Element[];
  /** The section of footnotes, if there is one. */
  readonly footnotes: readonly Element[];
  /** The annotation of each element that is an annotated passage; its last child is the number of the passage. */
  readonly annotations: ReadonlyMap<Element, Annotation>;
}

/** Turns the body of an article into blocks whose annotated passages are known. */
function annotatedBlocks(article: Article, { dossier, addresses }: Edition): AnnotatedBlocks {
  const passages = new Map(passagesOf(article).map((passage) => [passage.link, passage]));
  const annotations = new Map<Element, Annotation>();
  const tree = bodyToHtmlTree(article.body, {
    collection: "articles",
    addresses,
    dossier,
    language: dossier.site.language,
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

/** A passage with the claim that it annotates. */
interface Annotation {
  readonly passage: Passage;
  readonly claim: Claim;
}

/** How many notes of one block can stand level with their passages; the stylesheet knows as many anchors. */
const MOST_ANCHORS = 12;

/** The class that ties a note to its passage in the margin. */
function anchorClass({ place }: Passage): string[] {
  return place <= MOST_ANCHORS ? [`k${place}`] : [];
}

/** An annotated passage: a link to its note, and the place that the note leads back to. */
function passageElement({ passage, claim }: Annotation, words: ElementContent[]): Element {
  return element(
    "a",
    {
      className: ["m", toneOf(claim.verdict), ...anchorClass(passage)],
      id: passage.anchor,
      href: `#${passage.noteAnchor}`,
      role: "doc-noteref",
    },
    ...words,
    element("sup", {}, String(passage.number)),
  );
}

/** The notes of one block, in the order of its passages. */
function notesElement(annotations: readonly Annotation[], addresses: Addresses): Element {
  return element(
    "ol",
    { className: ["notes"] },
    ...annotations.map((annotation) => noteElement(annotation, addresses)),
  );
}

/**
 * A note: closed it is a chip with number and graver verdict, open it holds both verdicts and the finding. A link to the
 * note opens it, since browsers open the details that hold the target of a link.
 */
function noteElement({ passage, claim }: Annotation, addresses: Addresses): Element {
  const number = String(passage.number);
  const shown = verdictsShown(claim.verdict);
  const question = (place: number) => (place === 0 ? "Who said it: " : "What it says: ");
  const verdicts = shown.flatMap((verdict, place) => [
    ...(shown.length > 1 ? [element("span", { className: ["w"] }, question(place))] : []),
    markElement(verdict),
    " ",
  ]);
  return element(
    "li",
    { className: ["note", toneOf(claim.verdict), ...anchorClass(passage)] },
    element(
      "details",
      {},
      element("summary", {}, element("span", { className: ["n"] }, number), " ", markElement(graverOf(claim.verdict))),
      element(
        "p",
        { id: passage.noteAnchor },
        element(
          "a",
          {
            className: ["n"],
            href: `#${passage.anchor}`,
            role: "doc-backlink",
            ariaLabel: `Back to passage ${number}`,
          },
          number,
        ),
        " ",
        element("a", { className: ["c"], href: addresses.claim(claim.id) }, ...verdicts.slice(0, -1)),
        ` ${claim.finding}`,
      ),
    ),
  );
}
