import type { Blockquote, Html, Nodes, RootContent } from "mdast";
import { partsOf, spanOfNode, withoutCode } from "../dossier/bodies.ts";
import { filesWith } from "../dossier/body-addresses.ts";
import type { Collection } from "../dossier/collections.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import { type WritingSystem, writingSystemOf, writingSystemOfLanguage } from "../dossier/languages.ts";
import { plainText } from "../dossier/links.ts";
import {
  type AnyManuscriptFile,
  allEntries,
  filesWithKeys,
  type Manuscript,
  type ManuscriptFile,
  placeOf,
} from "../dossier/manuscript.ts";
import { once } from "../dossier/once.ts";
import type { ExceededLimit } from "../dossier/parser-limits.ts";
import type { Span } from "../dossier/position.ts";
import { countWords, mostQuotedWords } from "../dossier/words.ts";
import { type ForeignMarkup, foreignMarkupIn, suspectedIn } from "./foreign-markup.ts";
import { nameOf, shown } from "./phrases.ts";
import { proseOf } from "./prose.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about texts: that there is one, and what does not belong in it. */
interface BodyFacts {
  "empty-body": { readonly collection: Collection };
  "unread-body": { readonly reason: ExceededLimit["reason"] };
  "raw-html": { readonly isComment: boolean; readonly what: string };
  "foreign-markdown": { readonly markup: Exclude<ForeignMarkup, "comment">; readonly written: string };
  "private-comment": { readonly written: string };
  "long-block-quotation": { readonly words: number; readonly most: number };
}

const rule = rulesOf<BodyFacts>();

/** Entries that say nothing without a text. A claim may do without reasoning, and the others without a note. */
const TOLD_BY_THEIR_TEXT: ReadonlySet<Collection> = new Set(["articles", "timeline", "pages"]);

function isShown({ type }: RootContent): boolean {
  return type !== "definition" && type !== "footnoteDefinition";
}

/** An article, an event or a page without a text. */
const emptyBody = rule({
  name: "empty-body",
  severity: "error",
  find(manuscript, report) {
    for (const { path, collection, body, isWhole } of allEntries(manuscript)) {
      if (!isWhole || body.children.some(isShown) || !TOLD_BY_THEIR_TEXT.has(collection)) continue;
      report(path, OPENING_LINE, { collection });
    }
  },
  words: ({ collection }) => `The ${nameOf(collection)} has no text. Write it below the second line of ---.`,
});

/** A text that was not read, because it is so long, so deep or so dense that it could hold the build up. */
const unreadBody = rule({
  name: "unread-body",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, exceededLimit } of filesWithKeys(manuscript)) {
      if (!exceededLimit) continue;
      const start = document.bodyStart + exceededLimit.at + document.body.slice(exceededLimit.at).search(/\S/);
      report(path, { start, end: document.text.length }, { reason: exceededLimit.reason });
    }
  },
  words: ({ reason }) =>
    ({
      long: "The text is longer than 200,000 characters or 5,000 lines. Divide it into several entries.",
      nested:
        "What is nested here goes deeper than any reader would follow. Take lists, quotations and brackets apart.",
      dense:
        "Too many signs of Markdown stand close together here. Remove those that nobody needs, or divide the text.",
    })[reason],
});

/** HTML or an HTML comment in a text. It would be shown letter by letter. */
const rawHtml = rule({
  name: "raw-html",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("html", manuscript)) {
      for (const node of withoutClosingTags(partsOf(body).html)) {
        const { start, end } = spanOfNode(document, node);
        const blanks = node.value.length - node.value.trimStart().length;
        const isComment = node.value.trimStart().startsWith("<!--");
        report(path, { start: start + blanks, end }, { isComment, what: firstTag(node.value) });
      }
    }
  },
  words: ({ isComment, what }) =>
    isComment
      ? "An HTML comment stands in the text, and readers could see it. Remove it."
      : `"${what}" is HTML, which is not used here. Write it in Markdown, or put it between \`backticks\` to show it.`,
});

/** An element is reported where it begins; its end is reported only where it has no beginning. */
function withoutClosingTags(nodes: readonly Html[]): Html[] {
  const opened = new Set(nodes.flatMap(({ value }) => /^<([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase() ?? []));
  return nodes.filter(({ value }) => {
    const closing = /^<\/([a-z][a-z0-9-]*)\s*>$/i.exec(value)?.[1]?.toLowerCase();
    return closing === undefined || !opened.has(closing);
  });
}

/** The first tag without its attributes: `<div>`, `</b>`, `<?php`. */
function firstTag(value: string): string {
  const [start = "<"] = /^<[!/?]?[a-z0-9-]*/i.exec(value.trimStart()) ?? [];
  return /[a-z0-9]$/i.test(start) && !/^<[!?]/.test(start) ? `${start}>` : start;
}

interface Foreign {
  readonly path: string;
  readonly at: Span;
  readonly markup: ForeignMarkup;
  readonly written: string;
}

/** A construct of another program that Markdown does not know, so that readers would see its signs. */
const foreignMarkdown = rule({
  name: "foreign-markdown",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, at, markup, written } of foreignIn(manuscript))
      if (markup !== "comment") report(path, at, { markup, written });
  },
  words: ({ markup, written }) =>
    `"${oneLine(written)}" is written for another program, and readers would see it as it stands. ${inItsPlace[markup]}`,
});

/** A comment of another program: it was to be private, and would be published. */
const privateComment = rule({
  name: "private-comment",
  severity: "error",
  find(manuscript, report) {
    for (const { path, at, markup, written } of foreignIn(manuscript))
      if (markup === "comment") report(path, at, { written });
  },
  words: ({ written }) =>
    `"${oneLine(written)}" is a private comment of another program, and readers would see it. Remove it.`,
});

const foreignIn = once((manuscript: Manuscript) =>
  filesWithKeys(manuscript).flatMap((file) => [...inKeys(file), ...inBody(file)]),
);

function inBody({ path, document, body }: AnyManuscriptFile): readonly Foreign[] {
  const suspected = suspectedIn(document.body);
  if (suspected.length === 0) return [];
  return foreignMarkupIn(withoutCode(body, document.body), suspected).map(({ markup, at }) => ({
    path,
    at: { start: document.bodyStart + at.start, end: document.bodyStart + at.end },
    markup,
    written: document.body.slice(at.start, at.end),
  }));
}

/** What nobody means to have in a key, and what is not in the exact words of anybody either. */
const IN_KEYS: readonly ForeignMarkup[] = ["comment", "embedded", "wiki-link", "tracked-change", "template"];

function inKeys(file: AnyManuscriptFile): readonly Foreign[] {
  const { path, document } = file;
  const suspected = suspectedIn(document.text.slice(0, document.bodyStart), IN_KEYS);
  if (suspected.length === 0) return [];
  return [...proseOf(file)].flatMap(({ keys, text }) =>
    foreignMarkupIn(text, suspected).map(({ markup, at }) => ({
      path,
      at: placeOf(document, keys),
      markup,
      written: text.slice(at.start, at.end),
    })),
  );
}

/** What to write instead. */
const inItsPlace: Readonly<Record<BodyFacts["foreign-markdown"]["markup"], string>> = {
  "wiki-link": "Write a link as [words](claim:some-id).",
  "inline-note": "Write [^name] here, and [^name]: with these words below the text.",
  "wiki-bold": "Write **words** to stress them.",
  "tracked-change": "Keep the words that are right, and remove the others and the signs.",
  "block-address": "Remove it; to lead to an entry, write [words](claim:some-id).",
  "grid-table": "Write a table with | between its cells and | --- | below the first row.",
  contents: "Remove it; a long text has a list of its headings by itself.",
  embedded: "Write an image as ![what it shows](/images/name.png), and a link to anything else.",
  highlight: "Write **words** to stress them, or the words alone.",
  callout: "Write an ordinary paragraph, and stress how it begins: **Note:**.",
  template: "Write in Markdown what it stands for.",
  attributes: "Remove it; a heading has an address by itself, made of its words.",
  citation: "Write a footnote, [^name], or a link to the source, [words](source:some-id).",
  module: "Remove the line; a text has no parts of a program.",
  directive: "Write an ordinary paragraph, and stress how it begins: **Note:**.",
  formula: "Write the formula in words, or show it in an image.",
  raised: "Write the sign itself, such as ² or ₂.",
  emoji: "Write the sign itself, or a word.",
  tag: "Write Markdown: **words** to stress them, > before a quotation, [words](https://example.org) for a link.",
  heading: "Write a heading as ## and its words.",
  definition: "Write a list, with - before each item, or a sentence.",
};

/** What was written, in one line. */
function oneLine(written: string): string {
  return shown(written.replace(/\s+/g, " "));
}

/** A paragraph of a block quotation. */
interface Paragraph {
  readonly quotation: Blockquote;
  readonly text: string;
  readonly system: WritingSystem | undefined;
}

/**
 * A block quotation of more words than may be quoted in one place. A translation does not count: a paragraph in the
 * site's writing system that stands beside one in another, within the block quotation or in the next one. Languages that
 * share a writing system cannot be told apart. A last line that begins with a dash names the source and does not count.
 */
const longBlockQuotation = rule({
  name: "long-block-quotation",
  severity: "error",
  find(manuscript, report) {
    const own = writingSystemOfLanguage(languageOfSite(manuscript));
    for (const subject of filesWith("blockQuotations", manuscript)) {
      for (const [quotation, text] of runsOf(subject).flatMap((run) => [...countedTexts(run, own)])) {
        const words = countWords(text);
        const most = mostQuotedWords(text);
        if (words > most) report(subject.path, spanOfNode(subject.document, quotation), { words, most });
      }
    }
  },
  words: ({ words, most }) => `The block quotation has ${words} words. Quote ${most} at most, and tell the rest.`,
});

function languageOfSite({ site }: Manuscript): string {
  return site?.data.language ?? "en";
}

/** Block quotations with nothing but blank lines between them stand together. */
function runsOf({ body, document }: ManuscriptFile<unknown>): Blockquote[][] {
  const runs: Blockquote[][] = [];
  let end = Number.NaN;
  for (const quotation of partsOf(body).blockQuotations) {
    const between = document.body.slice(end, quotation.position?.start.offset);
    if (end > 0 && between.trim() === "") runs.at(-1)?.push(quotation);
    else runs.push([quotation]);
    end = quotation.position?.end.offset ?? Number.NaN;
  }
  return runs;
}

function paragraphsOf(quotation: Blockquote): Paragraph[] {
  const texts = blocksIn(quotation).map((block) => plainText(block));
  const last = texts.length - 1;
  return texts
    .map((text, index) => (index === last ? withoutSource(text, index > 0) : text))
    .filter((text) => text.trim() !== "")
    .map((text) => ({ quotation, text, system: writingSystemOf(text) }));
}

function blocksIn(node: Nodes): Nodes[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "table") return [node];
  return "children" in node ? node.children.flatMap((child) => blocksIn(child)) : [];
}

/** The words without a last line such as "— Ben, in May"; a whole paragraph of that kind only behind another one. */
function withoutSource(text: string, isBehindAnother: boolean): string {
  const source = isBehindAnother ? /(?:^|\n)\s*(?:[—–―]|--?\s).*$/ : /\n\s*(?:[—–―]|--?\s).*$/;
  return text.replace(source, "");
}

function countedTexts(run: readonly Blockquote[], own: WritingSystem | undefined): Map<Blockquote, string> {
  const texts = new Map<Blockquote, string>();
  const paragraphs = run.flatMap(paragraphsOf);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isTranslation(paragraph, index, paragraphs, own)) continue;
    texts.set(paragraph.quotation, `${texts.get(paragraph.quotation) ?? ""}\n${paragraph.text}`);
  }
  return texts;
}

function isTranslation(
  { system }: Paragraph,
  index: number,
  run: readonly Paragraph[],
  own: WritingSystem | undefined,
) {
  if (system === undefined || system !== own) return false;
  const neighbours = [run[index - 1]?.system, run[index + 1]?.system];
  return neighbours.some((neighbour) => neighbour !== undefined && neighbour !== own);
}

export const bodyRules: RulesOf<BodyFacts> = {
  "empty-body": emptyBody,
  "unread-body": unreadBody,
  "raw-html": rawHtml,
  "foreign-markdown": foreignMarkdown,
  "private-comment": privateComment,
  "long-block-quotation": longBlockQuotation,
};
