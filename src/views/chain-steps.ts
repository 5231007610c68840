import type { Claim, Person, Source } from "../dossier/dossier.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { Act, HopStatus } from "../dossier/schema/vocabulary.ts";
import { joined } from "./names.ts";

export type Hop = Claim["chain"][number];
type Chained = Pick<Claim, "chain" | "said">;
type NameOf = (id: string) => string;

/** A hop as it is drawn: from the origin on the way to the text. */
export interface ChainStep {
  readonly hop: Hop;
  readonly status: HopStatus;
  /** The ids of those who stand here: whom the text names, or the right one beside the struck name. */
  readonly who: readonly string[];
  /** The ids of those whose names are struck, because the text puts them here wrongly. */
  readonly struck: readonly string[] | undefined;
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
      const right = rightSpeakersOf(hop);
      const isPassedBy = isWrong && isSame(listOf(claim.chain[place + 1]?.by), right);
      return {
        hop,
        status: hop.status,
        who: right,
        struck: isWrong ? listOf(hop.by) : undefined,
        isPassedBy,
        deed: isPassedBy
          ? `is named instead of ${namesOfAll(right, nameOf)}`
          : deedOf(hop.act, hop.to && nameOf(hop.to)),
        remark: isPassedBy ? undefined : remarkOn(hop, speakersBefore(claim, place), nameOf),
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
export function deedOfText(speakers: readonly Pick<Person, "kind">[], source: Pick<Source, "kind">): "wrote" | "said" {
  return speakers.some(({ kind }) => kind === "outlet") || source.kind === "post" || source.kind === "document"
    ? "wrote"
    : "said";
}

function deedOf(act: Act, to: string | undefined): string {
  if (to === undefined) return act;
  return act === "told" ? `told ${to}` : `${act} to ${to}`;
}

/** The one who passes a hop on: the right speaker of the hop nearer to the text, or whoever asserts the claim. */
function speakersBefore({ chain, said }: Chained, place: number): readonly string[] {
  const nearer = chain[place - 1];
  return nearer ? rightSpeakersOf(nearer) : listOf(said.by);
}

function rightSpeakersOf({ by, instead }: Hop): readonly string[] {
  return instead === undefined ? listOf(by) : [instead];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function namesOfAll(ids: readonly string[], nameOf: NameOf): string {
  return joined(ids.map(nameOf), "en");
}

function remarkOn({ status, by }: Hop, nearer: readonly string[], nameOf: NameOf): string | undefined {
  const named = namesOfAll(listOf(by), nameOf);
  const namer = namesOfAll(nearer, nameOf);
  switch (status) {
    case "asserted":
      return `Only ${namer} ${nearer.length > 1 ? "say" : "says"} so.`;
    case "denied":
      return `${named} ${listOf(by).length > 1 ? "deny" : "denies"} it.`;
    case "unsupported":
      return "We found no sign of it.";
    case "misattributed":
      return `${namer} ${nearer.length > 1 ? "name" : "names"} ${named}.`;
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
    const right = namesOfAll(who, nameOf);
    const speaker = wrong === undefined ? right : `${namesOfAll(wrong, nameOf)} (it was ${right})`;
    return [`${speaker} ${deedOf(hop.act, hop.to && nameOf(hop.to))}`];
  });
  const closing = claim.chain.at(-1)?.act === "implied" ? "it" : "so";
  const asserting = listOf(claim.said.by);
  return `${namesOfAll(asserting, nameOf)} ${asserting.length > 1 ? "say" : "says"} that ${clauses.join(" that ")} ${closing}.`;
}
