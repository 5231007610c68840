import type { ClaimContext, Related } from "./claim-context.ts";
import { byDate } from "./date.ts";
import type { Claim, Dossier, TimelineEvent } from "./dossier.ts";
import { once } from "./once.ts";
import { type HistoryStep, historiesOf } from "./record/history.ts";
import type { Bearing, RelationKind, Stance } from "./schema/vocabulary.ts";

/** What a claim does to others, or they to it. */
export interface RelationGroup {
  /** "Contradicts", or the other way round "Contradicted by". */
  readonly label: string;
  readonly claims: readonly Claim[];
}

const relationLabels: Readonly<Record<RelationKind, readonly [own: string, inverse: string]>> = {
  contradicts: ["Contradicts", "Contradicted by"],
  supports: ["Supports", "Supported by"],
  repeats: ["Repeats", "Repeated by"],
  narrows: ["Narrows", "Narrowed by"],
  answers: ["Answers", "Answered by"],
  supersedes: ["Supersedes", "Superseded by"],
};

/** The relations of a claim by what they say, its own first. */
export function relationGroups({ relations }: Pick<ClaimContext, "relations">): readonly RelationGroup[] {
  const groups = Map.groupBy(relations, labelOf);
  return [...groups].map(([label, related]) => ({ label, claims: related.map(({ claim }) => claim) }));
}

function labelOf({ as, isInverse }: Related): string {
  return relationLabels[as][isInverse ? 1 : 0];
}

const bearingNames: Readonly<Record<Bearing, string>> = {
  supports: "Supports it",
  contradicts: "Contradicts it",
  limits: "Limits it",
  context: "Context",
};

/** What a piece of evidence does to the claim, as a heading. */
export function bearingName(bearing: Bearing): string {
  return bearingNames[bearing];
}

const stanceNames: Readonly<Record<Stance, string>> = {
  for: "for",
  against: "against",
  conditional: "on conditions",
  open: "left open",
  silent: "would not say",
};

/** Where somebody stands, in a reader's words. */
export function stanceName(stance: Stance): string {
  return stanceNames[stance];
}

/** Events from the earliest to the latest. */
export function inOrderOfTime(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((one, other) => byDate(one.date, other.date));
}

const historiesIn = once((dossier: Dossier) => historiesOf(dossier.record));

/** What the publication record says about a claim, oldest first; nothing before it is first recorded. */
export function historyOfClaim({ id }: Pick<Claim, "id">, dossier: Dossier): readonly HistoryStep[] {
  return historiesIn(dossier).get(`claims/${id}`) ?? [];
}

/** What happened to an entry on a day of its history, in a reader's words. */
export function historyLine({ what, correction }: Pick<HistoryStep, "what" | "correction">): string {
  if (correction) return `${correction.kind.charAt(0).toUpperCase()}${correction.kind.slice(1)}: ${correction.text}`;
  return {
    published: "Published.",
    words: "What readers rely on has changed.",
    rest: "Details changed; claim, verdicts and finding did not.",
  }[what];
}
