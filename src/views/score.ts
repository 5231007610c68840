import { isolated } from "../dossier/direction.ts";
import type { Article, Claim, Dossier, Source } from "../dossier/dossier.ts";
import { passagesOf } from "../dossier/passages.ts";
import { joined } from "../language/joined.ts";
import type { Say } from "../language/say.ts";
import { isWithdrawn } from "../record/corrections.ts";

/** The statements of one passage of the text: a paragraph, a page, a minute. */
export interface ScoredPassage {
  /** The locator as the claims give it (`¶3`); undefined for statements without one. */
  readonly passage: string | undefined;
  readonly statements: readonly Claim[];
}

/** The statements of the text that an article reads, as far as we stand by our verdicts on them. */
export interface Score {
  readonly passages: readonly ScoredPassage[];
  readonly total: number;
  /** The text whose statements they are; undefined where the article reads no one text. */
  readonly of: Pick<Source, "publisher" | "kind"> | undefined;
  /** How many other claims the article annotates that are not in these figures. */
  readonly others: number;
  /** How many statements are left out because we have withdrawn the verdicts on them. */
  readonly withdrawn: number;
}

/**
 * The statements of the text that an article reads: the claims that are asserted in its subject, by passage, passages in
 * the order of their numbers, statements in the order in which the article takes them up. Of an article without a subject,
 * the claims that it annotates, without passages. Those that we no longer stand by are not among them.
 */
export function scoreOf(article: Article, dossier: Dossier): Score {
  const places = new Map<string, number>();
  for (const { claim } of passagesOf(article)) if (!places.has(claim)) places.set(claim, places.size);
  const all = statementsOf(article, dossier, places);
  const claims = all.filter((claim) => !isWithdrawn(claim));
  const ordered = claims.toSorted(
    (a, b) => (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size) || (a.id < b.id ? -1 : 1),
  );
  const subject = article.subject === undefined ? undefined : dossier.sources.get(article.subject);
  const own = new Set(all.map(({ id }) => id));
  return {
    passages: byPassage(ordered, article.subject !== undefined).map(([passage, statements]) => ({
      passage,
      statements,
    })),
    total: claims.length,
    of: subject,
    others: [...places.keys()].filter((id) => !own.has(id)).length,
    withdrawn: all.length - claims.length,
  };
}

function statementsOf({ subject }: Article, { claims }: Dossier, noted: ReadonlyMap<string, unknown>): Claim[] {
  return [...claims.values()].filter(({ id, said }) => (subject === undefined ? noted.has(id) : said.in === subject));
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

/** All statements, passage by passage. */
export function statementsIn({ passages }: Pick<Score, "passages">): readonly Claim[] {
  return passages.flatMap(({ statements }) => statements);
}

/** What the figures count, as a part of a sentence: "33 statements of SamPost’s report", "4 claims of the article". */
export function statementsInWords({ total, of }: Pick<Score, "total" | "of">, say: Say): string {
  if (of === undefined) return say("score.claims", { count: total });
  return say("score.statements", { count: total, publisher: isolated(of.publisher), kind: of.kind });
}

/** What the figures leave out: "29 other claims of the article are not counted here."; undefined where they leave out nothing. */
export function leftOutInWords(
  { others, withdrawn }: Pick<Score, "others" | "withdrawn">,
  say: Say,
): string | undefined {
  const sentences = [
    ...(others > 0 ? [say("score.others", { count: others })] : []),
    ...(withdrawn > 0 ? [say("score.withdrawn", { count: withdrawn })] : []),
  ];
  return sentences.length > 0 ? joined(sentences, "sentences", say) : undefined;
}
