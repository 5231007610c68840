import type { Claim, Person, Source } from "../dossier/dossier.ts";
import type { Act, HopStatus } from "../dossier/schema/vocabulary.ts";

export type Hop = Claim["chain"][number];
type Chained = Pick<Claim, "chain" | "said">;
type NameOf = (id: string) => string;

/** A hop as it is drawn: from the origin on the way to the text. */
export interface ChainStep {
  readonly hop: Hop;
  readonly status: HopStatus;
  /** The id of the person who stands here: the one that the text names, or the right one beside the struck name. */
  readonly who: string;
  /** The id of the person whose name is struck, because the text puts it here wrongly. */
  readonly struck: string | undefined;
  /**
   * Whether the true line passes by this hop: the right speaker stands in the chain already, one step nearer to the
   * origin, so that the wrong name hangs beside the line, and alone.
   */
  readonly isPassedBy: boolean;
  /** What was done, to whom: "said", "told Donald Trump", "is named instead of Donald Trump". */
  readonly deed: string;
  /** What a reader should know of a hop that is not on record; undefined where its status says enough. */
  readonly remark: string | undefined;
}

/** The chain of a claim as it is read, the origin first. The text itself (`said`) is no hop and not among the steps. */
export function chainSteps(claim: Chained, nameOf: NameOf): readonly ChainStep[] {
  return claim.chain
    .map((hop, place): ChainStep => {
      const isWrong = hop.status === "misattributed";
      const right = hop.instead ?? hop.by;
      const isPassedBy = isWrong && claim.chain[place + 1]?.by === right;
      return {
        hop,
        status: hop.status,
        who: right,
        struck: isWrong ? hop.by : undefined,
        isPassedBy,
        deed: isPassedBy ? `is named instead of ${nameOf(right)}` : deedOf(hop.act, hop.to && nameOf(hop.to)),
        remark: isPassedBy ? undefined : remarkOn(hop, speakerBefore(claim, place), nameOf),
      };
    })
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

/** What the one who asserts a claim did in the cited source: outlets write, and people say what was not written by them. */
export function deedOfText(speaker: Pick<Person, "kind">, source: Pick<Source, "kind">): "wrote" | "said" {
  return speaker.kind === "outlet" || source.kind === "post" || source.kind === "document" ? "wrote" : "said";
}

function deedOf(act: Act, to: string | undefined): string {
  if (to === undefined) return act;
  return act === "told" ? `told ${to}` : `${act} to ${to}`;
}

/** The one who passes a hop on: the right speaker of the hop nearer to the text, or whoever asserts the claim. */
function speakerBefore({ chain, said }: Chained, place: number): string {
  const nearer = chain[place - 1];
  return nearer ? (nearer.instead ?? nearer.by) : said.by;
}

function remarkOn({ status, by }: Hop, nearer: string, nameOf: NameOf): string | undefined {
  switch (status) {
    case "asserted":
      return `Only ${nameOf(nearer)} says so.`;
    case "denied":
      return `${nameOf(by)} denies it.`;
    case "unsupported":
      return "We found no sign of it.";
    case "misattributed":
      return `${nameOf(nearer)} names ${nameOf(by)}.`;
    default:
      return undefined;
  }
}

/**
 * The whole chain as one sentence, from the text back to the origin: "SamPost says that Biden (it was Trump) said
 * that Putin told Trump so." Undefined where the chain has no hop.
 */
export function chainSentence(claim: Chained, nameOf: NameOf): string | undefined {
  const steps = chainSteps(claim, nameOf).toReversed();
  if (steps.length === 0) return undefined;
  const clauses = steps.flatMap(({ hop, who, struck, isPassedBy }, place) => {
    if (isPassedBy) return [];
    const before = steps[place - 1];
    const wrong = struck ?? (before?.isPassedBy ? before.struck : undefined);
    const speaker = wrong === undefined ? nameOf(who) : `${nameOf(wrong)} (it was ${nameOf(who)})`;
    return [`${speaker} ${deedOf(hop.act, hop.to && nameOf(hop.to))}`];
  });
  const closing = claim.chain.at(-1)?.act === "implied" ? "it" : "so";
  return `${nameOf(claim.said.by)} says that ${clauses.join(" that ")} ${closing}.`;
}
