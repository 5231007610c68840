import type { Nodes } from "mdast";
import { byDate } from "../dossier/dates.ts";
import { type Article, type Dossier, entryOf, type Source } from "../dossier/dossier.ts";
import { nodesOf, plainText, readTypedLink } from "../dossier/links.ts";
import { once } from "../dossier/once.ts";
import { type Passage, passagesOf } from "../dossier/passages.ts";
import { type Attribution, attributions, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import { attributionTone, substanceTone, verdictsShown } from "./verdict.ts";

/** The text that an article reads and the sources that it links to, in the order of the text, each once. */
export function namedSources(
  { subject, body }: Pick<Article, "subject" | "body">,
  { sources }: Dossier,
): readonly Source[] {
  const linked = [...nodesOf(body, "link", "definition")].map(({ url }) => readTypedLink(url));
  const ids = [subject, ...linked.map((target) => (target?.collection === "sources" ? target.id : undefined))];
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (sources.get(id) ?? [])));
}

/** All articles: the lead first, then the newest first. */
export const articlesInOrder = once(({ articles }: Pick<Dossier, "articles">): readonly Article[] =>
  [...articles.values()].sort(
    (one, other) => Number(other.lead) - Number(one.lead) || byDate(other.published, one.published),
  ),
);

/** Sizes of the style sheet in rem, and characters to a line; those of the text lean to the short side, those of the notes to the long. */
const TEXT = { perLine: 66, line: 1.8, gap: 1.2 };
const NOTE = { perLine: 46, line: 1.14, gap: 0.45, perVerdict: 16 };

/** What follows the text at its width (sources, how to cite) and leaves its margin to the notes, in rem. */
const ROOM_BELOW = 12;

/**
 * Whether the notes of an article, each level with its passage or below the note before it, would reach below the page's
 * last lines. Where they would, they are set as floats, which push the rest of the page down. An estimate from numbers of
 * characters, since nothing is measured before a browser does.
 */
export function notesOutlast(article: Pick<Article, "body">, dossier: Pick<Dossier, "claims">): boolean {
  const byLink = new Map(passagesOf(article).map((passage) => [passage.link, passage]));
  let end = 0;
  let noteEnd = 0;
  for (const block of article.body.children) {
    const passages = passagesIn(block, byLink);
    const height = lines(plainText(block).length, TEXT.perLine) * TEXT.line;
    for (const [index, { claim }] of passages.entries()) {
      const level = end + (height * index) / passages.length;
      noteEnd = Math.max(noteEnd, level) + noteHeight(entryOf(dossier.claims, claim));
    }
    end += height + TEXT.gap;
  }
  return noteEnd > end + ROOM_BELOW;
}

function passagesIn(block: Nodes, byLink: ReadonlyMap<object, Passage>): Passage[] {
  return [...nodesOf(block, "link")].flatMap((link) => byLink.get(link) ?? []);
}

type Noted = Parameters<typeof verdictsShown>[0];

function noteHeight({ finding, verdict }: { readonly finding: string; readonly verdict: Noted }): number {
  const characters = finding.length + verdictsShown(verdict).length * NOTE.perVerdict;
  return lines(characters, NOTE.perLine) * NOTE.line + NOTE.gap;
}

function lines(characters: number, perLine: number): number {
  return Math.max(1, Math.ceil(characters / perLine));
}

/** The marks of a page that a legend shows as examples: at most one round and one square mark of each sort. */
interface LegendMarks {
  readonly sound: readonly string[];
  readonly fault: readonly string[];
  readonly open: readonly string[];
}

/** Chooses the examples among the verdicts that a page shows anyway. */
export function legendMarks(used: Iterable<string>): LegendMarks {
  const shown = new Set(used);
  const round = (Object.keys(attributions) as Attribution[])
    .filter((verdict) => shown.has(verdict))
    .map((name) => ({ name, tone: attributionTone(name) }));
  const square = (Object.keys(substances) as Substance[])
    .filter((verdict) => shown.has(verdict))
    .map((name) => ({ name, tone: substanceTone(name) }));
  const ofTone = (tone: string) =>
    [round, square].flatMap((marks) => marks.findLast((mark) => mark.tone === tone)?.name ?? []);
  return {
    sound: ofTone("ok"),
    fault: ofTone("bad").length > 0 ? ofTone("bad") : ofTone("warn"),
    open: ofTone("open"),
  };
}
