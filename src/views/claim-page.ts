import { isolated } from "../dossier/direction.ts";
import type { Article, Claim, Dossier, TimelineEvent } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { type Passage, passagesOf } from "../dossier/passages.ts";
import type { RelationKind } from "../dossier/schema/vocabulary.ts";
import type { Say } from "../language/say.ts";
import { lineOfWords } from "../record/comparison.ts";
import type { RecordedCorrection } from "../record/line.ts";
import { linesOf } from "../record/read.ts";
import { displayDate } from "./display-date.ts";
import { eventsInOrder } from "./timeline/events.ts";

/** A passage of an article, as a claim sees it. */
interface Use {
  readonly article: Article;
  readonly passage: Passage;
}

/** A relation to another claim; `isInverse` where the other one states it. */
interface Related {
  readonly claim: Claim;
  readonly as: RelationKind;
  readonly isInverse: boolean;
}

/** What the rest of the dossier has to do with a claim. */
interface ClaimContext {
  /** Where articles annotate it, in the order of articles and of their texts. */
  readonly uses: readonly Use[];
  /** Its own relations, then those that others state to it. */
  readonly relations: readonly Related[];
  /** From the earliest to the latest. */
  readonly events: readonly TimelineEvent[];
}

type Mutable = { uses: Use[]; relations: Related[]; events: TimelineEvent[] };

/** What the rest of the dossier has to do with a claim, worked out once for all claims. */
export function contextOf(claim: Pick<Claim, "id">, dossier: Dossier): ClaimContext {
  return contextsOf(dossier).get(claim.id) ?? { uses: [], relations: [], events: [] };
}

const contextsOf = once((dossier: Dossier): ReadonlyMap<string, ClaimContext> => {
  const { articles, claims } = dossier;
  const all = new Map<string, Mutable>([...claims.keys()].map((id) => [id, { uses: [], relations: [], events: [] }]));
  for (const article of articles.values())
    for (const passage of passagesOf(article)) all.get(passage.claim)?.uses.push({ article, passage });
  for (const claim of claims.values())
    for (const { claim: id, as } of claim.relations) {
      const other = claims.get(id);
      if (other) all.get(claim.id)?.relations.push({ claim: other, as, isInverse: false });
    }
  for (const claim of claims.values())
    for (const { claim: id, as } of claim.relations) all.get(id)?.relations.push({ claim, as, isInverse: true });
  for (const { event } of eventsInOrder(dossier)) for (const id of event.claims) all.get(id)?.events.push(event);
  return all;
});

/** What a claim does to others, or they to it. */
interface RelationGroup {
  /** "Contradicts", or the other way round "Contradicted by". */
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** The relations of a claim by what they say, its own first. */
export function relationGroups({ relations }: Pick<ClaimContext, "relations">, say: Say): readonly RelationGroup[] {
  const groups = Map.groupBy(relations, ({ as, isInverse }) =>
    say(isInverse ? (`relation.${as}.inverse` as const) : `relation.${as}`),
  );
  return [...groups].map(([label, related]) => ({ label, claims: related.map(({ claim }) => claim) }));
}

const historiesIn = once((dossier: Dossier) => historiesOf(dossier.record));

/** What the publication record says about a claim, oldest first; nothing before it is first recorded. */
export function historyOfClaim({ id }: Pick<Claim, "id">, dossier: Dossier): readonly HistoryStep[] {
  return historiesIn(dossier).get(`claims/${id}`) ?? [];
}

/** What happened to an entry on a day of its history, in a reader's words. */
export function historyLine({ what, correction }: Pick<HistoryStep, "what" | "correction">, say: Say): string {
  return correction
    ? say(`history.${correction.kind}`, { text: isolated(correction.text, say.language) })
    : say(`history.${what}`);
}

/**
 * Whether and when a claim was changed after it was published, as far as the record knows: "changed 30 November 2026";
 * undefined where it is not recorded.
 */
export function changeLine(history: readonly HistoryStep[], say: Say): string | undefined {
  if (history.length === 0) return undefined;
  const last = history.length > 1 ? history.at(-1) : undefined;
  return last ? say("history.changed", { date: isolated(displayDate(last.on, say)) }) : say("history.unchanged");
}

/** One publication of an entry, for the history on its page. */
interface HistoryStep {
  /** The number of its line in the record. */
  readonly seq: number;
  /** The day on which it was recorded. */
  readonly on: string;
  /** First published; what readers rely on has changed; or only the rest (spelling, sources, the reasoning, a note). */
  readonly what: "published" | "words" | "rest";
  /** The newest correction that came with it. */
  readonly correction: RecordedCorrection | null;
}

/**
 * What the record says about each entry, oldest first, under its id with its collection: `claims/x`. Throws a ZodError
 * where the record has not passed the check; nothing is recorded where there is none.
 */
export function historiesOf(record: string | undefined): ReadonlyMap<string, readonly HistoryStep[]> {
  const byEntry = Map.groupBy(linesOf(record), ({ id }) => id);
  return new Map(
    [...byEntry].map(([id, lines]) => [
      id,
      lines.map(({ seq, on, correction }, index): HistoryStep => {
        const hasOtherWords = index > 0 && lineOfWords(lines.slice(0, index + 1)) === index;
        return { seq, on, what: index === 0 ? "published" : hasOtherWords ? "words" : "rest", correction };
      }),
    ]),
  );
}
