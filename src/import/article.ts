import type { Heading, Root } from "mdast";
import { plainText as wordsOf } from "../dossier/links.ts";
import { exceededLimit } from "../dossier/parser-limits.ts";
import { plainText } from "../entries/plain-text.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { cleanTree } from "./clean-tree.ts";
import { entryFile } from "./entry-file.ts";
import type { Known } from "./known.ts";
import { Collected, type Given, type Reading, UnreadableImport } from "./reading.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The article that a document makes, as a draft: its text, its title, and a standfirst where there is a subtitle. */
export function articleOf(
  tree: Root,
  subtitle: string | undefined,
  known: Known,
  given: Given,
  hasLines: boolean,
): Reading {
  const read = new Collected();
  for (const { place, reason } of cleanTree(tree, known.sources, hasLines)) read.refuse(place, reason);
  const title = takeTitle(tree);
  raiseHeadings(tree);
  const markdown = writeMarkdown(tree);
  if (markdown.trim() === "") throw new UnreadableImport("There is no text in it.");
  const data = {
    title: title || null,
    standfirst: plainText(subtitle ?? "") || null,
    published: null,
    authors: [{ name: null }],
    draft: true,
  };
  const at = { published: ["With time and offset: 2026-11-22T18:00Z."] };
  const id = given.id ?? known.ids.next("articles", title || given.name, "article");
  const fileText = () => entryFile("articles", data, { at }, `\n${markdown}`);
  read.add({ collection: "articles", id, place: {}, isDraft: true, fileText });
  return read;
}

/** Takes the first heading for the title, where it is the highest and nothing but headings stands before it. */
function takeTitle(tree: Root): string {
  const [first] = tree.children;
  if (first?.type !== "heading" || first.depth !== 1) return "";
  tree.children.shift();
  return plainText(wordsOf(first));
}

/** The title of the page is its first heading, so that those in the text begin with the second rank. */
function raiseHeadings({ children }: Root): void {
  const headings = children.filter((node): node is Heading => node.type === "heading");
  const shift = 2 - Math.min(...headings.map(({ depth }) => depth));
  if (!Number.isFinite(shift) || shift <= 0) return;
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + shift) as Heading["depth"];
}

/** The pictures that Google's documents carry in their Markdown, as the addresses of definitions at its end. */
const CARRIED = /^(\[[^\]\n]+\]:[ \t]*)<?data:[^\s>]*>?/gim;
/** The names of headings in Google's Markdown, which CommonMark takes for words. */
const HEADING_NAME = /^(#{1,6}[ \t].*?)[ \t]*\{#[^{}\n]*\}[ \t]*$/gm;

/** Reads Markdown, such as Google's documents give it. Throws UnreadableImport where it is too much for one article. */
export function readMarkdownArticle(text: string, known: Known, given: Given): Reading {
  const markdown = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(CARRIED, "$1/picture");
  refuseTooMuch(markdown);
  const keys = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(markdown)?.[0] ?? "";
  const lines = "\n".repeat(keys.split("\n").length - 1);
  const body = lines + markdown.slice(keys.length).replace(HEADING_NAME, "$1");
  const reading = articleOf(parseMarkdown(body), undefined, known, given, true);
  if (keys === "") return reading;
  const reason =
    "The keys between the two lines of --- are not read. Write what you need of them into the article's own.";
  return { ...reading, unused: [{ place: { line: 1 }, reason }, ...reading.unused] };
}

/** Throws UnreadableImport where a text is too long or too dense for one article. */
export function refuseTooMuch(markdown: string): void {
  if (exceededLimit(markdown))
    throw new UnreadableImport(
      "Its text is too long, too deeply nested or too dense for one article: 200,000 characters are the most. Divide it, and import the parts.",
    );
}
