import { isolated } from "../dossier/direction.ts";
import type { Article, Claim, Dossier } from "../dossier/dossier.ts";
import { passagesOf } from "../dossier/passages.ts";
import { type Attribution, attributions, choices, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import { counted } from "./source-index.ts";
import { kindNouns } from "./source-text.ts";

/** A statement of a text under analysis, with its address on the article's page if the article annotates it. */
export interface ScoredStatement {
  readonly claim: Claim;
  readonly anchor: string | undefined;
}

/** The statements of one passage of the text: a paragraph, a page, a minute. */
export interface ScoredPassage {
  /** The locator as the claims give it (`¶3`); undefined for statements without one. */
  readonly passage: string | undefined;
  readonly statements: readonly ScoredStatement[];
}

/** How often a verdict was given. */
export interface Count<Word> {
  readonly verdict: Word;
  readonly count: number;
}

/** What became of the statements of the text that an article reads. */
export interface Score {
  readonly passages: readonly ScoredPassage[];
  readonly attribution: readonly Count<Attribution>[];
  readonly substance: readonly Count<Substance>[];
  readonly total: number;
  /** Whose statements they are, within a sentence: "SamPost’s report"; undefined where the article reads no one text. */
  readonly of: string | undefined;
  /** How many other claims the article annotates that are not in these figures. */
  readonly others: number;
}

/**
 * The statements of the text that an article reads: the claims that are asserted in its subject, by passage, passages in
 * the order of their numbers, statements in the order in which the article takes them up. Of an article without a subject,
 * the claims that it annotates, without passages.
 */
export function scoreOf(article: Article, dossier: Dossier): Score {
  const anchors = new Map<string, string>();
  for (const { claim, anchor } of passagesOf(article)) if (!anchors.has(claim)) anchors.set(claim, anchor);
  const places = new Map([...anchors.keys()].map((id, place) => [id, place]));
  const claims = statementsOf(article, dossier, anchors);
  const ordered = claims.sort(
    (a, b) => (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size) || (a.id < b.id ? -1 : 1),
  );
  const subject = article.subject === undefined ? undefined : dossier.sources.get(article.subject);
  const scored = new Set(claims.map(({ id }) => id));
  return {
    passages: byPassage(ordered, article.subject !== undefined).map(([passage, group]) => ({
      passage,
      statements: group.map((claim) => ({ claim, anchor: anchors.get(claim.id) })),
    })),
    attribution: countsOf(
      choices(attributions),
      claims.map(({ verdict }) => verdict.attribution),
    ),
    substance: countsOf(
      choices(substances),
      claims.map(({ verdict }) => verdict.substance),
    ),
    total: claims.length,
    of: subject && `${isolated(subject.publisher)}’s ${kindNouns[subject.kind]}`,
    others: [...anchors.keys()].filter((id) => !scored.has(id)).length,
  };
}

function statementsOf({ subject }: Article, { claims }: Dossier, anchors: ReadonlyMap<string, string>): Claim[] {
  return [...claims.values()].filter(({ id, said }) => (subject === undefined ? anchors.has(id) : said.in === subject));
}

function byPassage(claims: readonly Claim[], hasSubject: boolean): [string | undefined, Claim[]][] {
  const groups = new Map<string | undefined, Claim[]>();
  for (const claim of claims) {
    const passage = hasSubject ? claim.said.passage : undefined;
    groups.set(passage, [...(groups.get(passage) ?? []), claim]);
  }
  return [...groups].sort(([a], [b]) => orderOfLocator(a, b));
}

const inNumbers = new Intl.Collator("en", { numeric: true });

/** Compares two places in a text: `¶2` before `¶10`, and what has no locator last. */
export function orderOfLocator(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return inNumbers.compare(one, other);
}

/** Every verdict of a scale in its order, those never given with 0. */
function countsOf<Word extends string>(scale: readonly Word[], given: readonly Word[]): Count<Word>[] {
  const counts = new Map<Word, number>();
  for (const verdict of given) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return scale.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 }));
}

/** What the figures count: "Of 33 statements of SamPost’s report. 29 other claims of the article are not counted here." */
export function countedIn({ total, of, others }: Pick<Score, "total" | "of" | "others">): string {
  if (of === undefined) return `Of ${counted(total, "claim", "claims")} of the article.`;
  const own = `Of ${counted(total, "statement", "statements")} of ${of}.`;
  if (others === 0) return own;
  return `${own} ${counted(others, "other claim", "other claims")} of the article ${others === 1 ? "is" : "are"} not counted here.`;
}
