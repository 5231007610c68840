import type { Element, ElementContent, Root as Hast } from "hast";
import { withoutIsolation } from "../dossier/direction.ts";
import { type Article, type Claim, entryOf } from "../dossier/dossier.ts";
import { foreignWords } from "../dossier/languages.ts";
import { type Passage, passagesOf } from "../dossier/passages.ts";
import type { Say } from "../language/say.ts";
import type { ArticleText, PassageSpan } from "../outputs/annotations.ts";
import type { Edition } from "../views/edition.ts";
import { lettersOf, lettersOfNote, type NotePlaces, type PlacedNote, placesOf } from "../views/note-places.ts";
import { graverOf, toneOf, verdictsShown } from "../views/verdict.ts";
import { childrenOf, element, markElement, writeHtml } from "./elements.ts";
import { bodyToHtmlTree } from "./render.ts";

/** The body of an article as HTML. */
interface RenderedArticle {
  /** The text with its notes. */
  readonly text: string;
  /** The footnotes that follow it; empty without any. */
  readonly footnotes: string;
}

/**
 * Renders the body of an article. A block (paragraph, list …) with annotated passages is followed by their notes, so that
 * a sentence with three passages is still read out whole; in a table, the row is.
 */
export function renderArticle(article: Article, edition: Edition): RenderedArticle {
  const { blocks, footnotes, annotations } = annotatedBlocks(article, edition);
  const withNotes = (block: Element): Element => {
    const found = annotatedIn(block, annotations);
    if (found.length === 0) return block;
    if (block.tagName === "table") return noted(block, annotations, edition);
    const places = placesOf(lettersOf(textOf(block)), notesIn(block, annotations, edition.dossier.say));
    const notes = notesElement(found, edition, places);
    return element("div", { className: places ? ["u", "beside"] : ["u"] }, block, notes);
  };
  return { text: write(blocks.map(withNotes)), footnotes: write([...footnotes]) };
}

function write(children: Hast["children"]): string {
  return writeHtml({ type: "root", children });
}

/** The annotations of a block, in the order of its text. */
function annotatedIn(block: Element, annotations: ReadonlyMap<Element, Annotation>): Annotation[] {
  return elementsIn(block).flatMap((inner) => annotations.get(inner) ?? []);
}

/** A table with the notes of each row in a row below it, across all columns. */
function noted(table: Element, annotations: ReadonlyMap<Element, Annotation>, edition: Edition): Element {
  const children = table.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName !== "tr") return [noted(child, annotations, edition)];
    const found = annotatedIn(child, annotations);
    if (found.length === 0) return [child];
    const columns = child.children.filter(({ type }) => type === "element").length;
    const cell = element("td", { colSpan: columns }, notesElement(found, edition));
    return [child, element("tr", { className: ["nr"] }, cell)];
  });
  return { ...table, children };
}

/** Where the passages of a block stand in its letters, and how long their notes are. */
function notesIn(block: Element, annotations: ReadonlyMap<Element, Annotation>, say: Say): PlacedNote[] {
  const notes: PlacedNote[] = [];
  let before = 0;
  const read = (node: ElementContent): void => {
    if (node.type === "text") before += lettersOf(node.value);
    if (node.type !== "element") return;
    const annotation = annotations.get(node);
    if (annotation) notes.push({ start: before, letters: lettersOfNote(annotation.claim, say) });
    for (const child of node.children) read(child);
  };
  read(block);
  return notes;
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
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
    let found: Omit<PassageSpan, "blockStart" | "blockEnd">[] = [];
    const read = (node: ElementContent): void => {
      if (node.type === "text") text += node.value;
      if (node.type !== "element") return;
      const start = text.length;
      for (const child of wordsOf(node)) read(child);
      // The notes of a row of a table come before the next row.
      if (node === block || node.tagName === "tr") {
        passages.push(...found.map((span) => ({ ...span, blockStart: start, blockEnd: text.length })));
        found = [];
      }
      const annotation = annotations.get(node);
      if (!annotation) return;
      found.push({ claim: annotation.claim.id, anchor: annotation.passage.anchor, start, end: text.length });
      for (const number of node.children.slice(-1)) read(number);
    };
    const wordsOf = (node: Element) => (annotations.has(node) ? node.children.slice(0, -1) : node.children);
    read(block);
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

/** How many notes of one block are shown together with their passages when one of them is pointed at. */
const MOST_PAIRS = 12;

/** The class that a passage and its note share. */
function pairClass({ place }: Passage): string[] {
  return place <= MOST_PAIRS ? [`k${place}`] : [];
}

/** An annotated passage: a link to its note, and the place that the note leads back to. */
function passageElement({ passage, claim }: Annotation, words: ElementContent[]): Element {
  return element(
    "a",
    {
      className: ["m", toneOf(claim.verdict), ...pairClass(passage)],
      id: passage.anchor,
      href: `#${passage.noteAnchor}`,
      role: "doc-noteref",
    },
    ...words,
    element("sup", {}, String(passage.number)),
  );
}

/** The notes of one block or row, in the order of its passages. */
function notesElement(annotations: readonly Annotation[], edition: Edition, places?: NotePlaces): Element {
  const { first = 0, lines, parts = [] } = places ?? {};
  return element(
    "ol",
    { className: ["notes", ...partClass(first), ...(lines === undefined ? [] : [`w${lines}`])] },
    ...annotations.map((annotation, place) => noteElement(annotation, edition, parts[place])),
  );
}

/** How many parts of the height of its block are a note's: the sheet knows a class for each number. */
function partClass(parts: number): string[] {
  return parts === 0 ? [] : [`l${parts}`];
}

/**
 * A note: closed it is a chip with number and graver verdict, open it holds both verdicts and the finding. A link to the
 * note opens it, since browsers open the details that hold the target of a link.
 */
function noteElement({ passage, claim }: Annotation, { addresses, dossier: { say } }: Edition, parts = 0): Element {
  const number = String(passage.number);
  const shown = verdictsShown(claim.verdict);
  const question = (place: number) => childrenOf(say(place === 0 ? "note.attribution" : "note.substance"));
  const verdicts = shown.flatMap((verdict, place) => [
    ...(shown.length > 1 ? [element("span", { className: ["w"] }, ...question(place), " ")] : []),
    markElement(verdict, say),
    " ",
  ]);
  return element(
    "li",
    { className: ["note", toneOf(claim.verdict), ...pairClass(passage), ...partClass(parts)] },
    element(
      "details",
      {},
      element(
        "summary",
        { dataClose: withoutIsolation(say("note.close")) },
        element("span", { className: ["n"] }, number),
        " ",
        markElement(graverOf(claim.verdict), say),
      ),
      element(
        "p",
        { id: passage.noteAnchor },
        element(
          "a",
          {
            className: ["n"],
            href: `#${passage.anchor}`,
            role: "doc-backlink",
            ariaLabel: withoutIsolation(say("note.back", { number })),
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
