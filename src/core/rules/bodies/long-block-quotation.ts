import type { Blockquote, Nodes } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import type { Draft, Manuscript } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { plainText } from "../../typed-link.ts";
import { countWords, mostQuotedWords } from "../../words.ts";
import { type WritingSystem, writingSystemOf, writingSystemOfLanguage } from "../../writing-system.ts";

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
export const longBlockQuotation = rule({
  name: "long-block-quotation",
  severity: "error",
  find(manuscript, report) {
    const own = writingSystemOfLanguage(languageOfSite(manuscript));
    for (const subject of draftsWith("blockQuotations", manuscript)) {
      for (const [quotation, text] of runsOf(subject).flatMap((run) => [...countedTexts(run, own)])) {
        const words = countWords(text);
        const most = mostQuotedWords(text);
        if (words > most) report(subject.path, spanOfNode(subject.document, quotation), { words, most });
      }
    }
  },
});

function languageOfSite({ site }: Manuscript): string {
  return site?.data.language ?? "en";
}

/** Block quotations with nothing but blank lines between them stand together. */
function runsOf({ body, document }: Draft<unknown>): Blockquote[][] {
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
