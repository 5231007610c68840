import type { Claim } from "./dossier.ts";
import type { HopStatus } from "./schema/vocabulary.ts";

export type Hop = Claim["chain"][number];

/** A hop as it is drawn: from the origin on the way to the text. */
export interface ChainStep {
  readonly hop: Hop;
  readonly status: HopStatus;
  /** The id of the person whose name the text puts here, struck because it is the wrong one. */
  readonly struck: string | undefined;
  /**
   * Whether the true line passes by this hop: the right speaker stands in the chain already, one step nearer to the origin,
   * so that the wrong name hangs beside the line. Otherwise the right name stands next to the struck one.
   */
  readonly isPassedBy: boolean;
}

/** The chain of a claim as it is read: the origin first, the text (which is `said`, not a hop) left to the reader of this list. */
export function chainSteps(claim: Pick<Claim, "chain">): readonly ChainStep[] {
  return claim.chain
    .map((hop, place) => ({
      hop,
      status: hop.status,
      struck: hop.status === "misattributed" ? hop.by : undefined,
      isPassedBy: isPassedBy(claim, place),
    }))
    .reverse();
}

const statusNames: Readonly<Record<HopStatus, string>> = {
  "on-record": "on record",
  reported: "reported",
  asserted: "only asserted",
  denied: "denied",
  misattributed: "misattributed",
  unsupported: "no sign of it",
};

/** How well a hop is known, in a reader's words: `asserted` gives "only asserted". */
export function statusName(status: HopStatus): string {
  return statusNames[status];
}

/**
 * The whole chain as one sentence, from the text back to the origin: "SamPost says that Trump (not Biden, whom it names)
 * says that Putin told Trump so." Undefined where the chain has no hop.
 */
export function chainSentence(
  claim: Pick<Claim, "chain" | "said">,
  nameOf: (id: string) => string,
): string | undefined {
  if (claim.chain.length === 0) return undefined;
  const clauses = claim.chain.flatMap((_, place) =>
    isPassedBy(claim, place) ? [] : [clauseOf(claim, place, nameOf)],
  );
  const closing = claim.chain.at(-1)?.act === "implied" ? "it" : "so";
  return `${nameOf(claim.said.by)} says that ${clauses.join(" that ")} ${closing}.`;
}

function clauseOf({ chain }: Pick<Claim, "chain">, place: number, nameOf: (id: string) => string): string {
  const hop = chain[place];
  if (!hop) return "";
  const wrong = [hop, chain[place - 1]].find(
    (one) => one?.status === "misattributed" && (one === hop || one.instead === hop.by),
  );
  const speaker = nameOf(wrong === hop ? (hop.instead ?? hop.by) : hop.by);
  const aside = wrong ? ` (not ${nameOf(wrong.by)}, who is named)` : "";
  return `${speaker}${aside} ${hop.act}${hop.to ? ` ${nameOf(hop.to)}` : ""}`;
}

function isPassedBy({ chain }: Pick<Claim, "chain">, place: number): boolean {
  const hop = chain[place];
  return hop?.status === "misattributed" && chain[place + 1]?.by === hop.instead;
}
