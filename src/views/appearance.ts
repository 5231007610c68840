import { byDate, isSurelyBefore } from "../dossier/dates.ts";
import { type Claim, type Dossier, entryOf, type Source } from "../dossier/dossier.ts";
import { composed } from "../dossier/links.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { WithdrawalKind } from "../dossier/schema/vocabulary.ts";
import { encodedPath } from "../dossier/schema/web-address.ts";
import { joined } from "../language/joined.ts";
import type { Say } from "../language/say.ts";
import type { Addresses } from "../routes/addresses.ts";
import { displayDate } from "./display-date.ts";
import { lastChangedOfClaim } from "./last-changed.ts";
import { beginning, namesInSentence, several } from "./names.ts";
import { boundedness, independentOrigins } from "./origins.ts";

type Said = Claim["said"];
/** One of those who carried a claim beside the one who asserts it. */
export type Carrier = NonNullable<Said["also"]>[number];

/** Where quoted words stand, and where we read them. */
export interface PlaceOfWords {
  /** The source that holds the words: the one to be named. */
  readonly source: Source;
  /** The source through which we know them, where we did not see the other. */
  readonly via: Source | undefined;
  /** The address of the page on which we read them; undefined where it has none. */
  readonly url: string | undefined;
}

/** Where words stand that are in one source and perhaps known through another. Throws where there is no such source. */
export function placeOfWords(id: string, via: string | undefined, { sources }: Pick<Dossier, "sources">): PlaceOfWords {
  const source = entryOf(sources, id);
  const read = via === undefined ? undefined : entryOf(sources, via);
  return { source, via: read, url: (read ?? source).url };
}

/** The address of a picture that lies in the public folder, given by its path there. */
export function addressOfImage({ file }: NonNullable<Said["image"]>, addresses: Addresses): string {
  return addresses.path(encodedPath(composed(file)));
}

/** The message that names who asserts a claim: nobody has said what only a picture shows. */
export function assertedBy({ image, words }: Pick<Said, "image" | "words">): "claim.assertedBy" | "claim.shownBy" {
  return image && words === undefined ? "claim.shownBy" : "claim.assertedBy";
}

/** A date behind its preposition: "on 16 November 2022", "in November 2022"; one that takes none stands in brackets. */
export function whenever(date: string, say: Say): string {
  const values = { date: displayDate(date, say) };
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(date)) return say("date.onDay", values);
  if (/^\d{4}-\d{2}$/.test(date)) return say("date.inMonth", values);
  return say(/^\d{4}$/.test(date) ? "date.inYear" : "date.vague", values);
}

/** What somebody else did about a claim that they had published. */
export interface Withdrawal {
  readonly claim: Claim;
  readonly on: string;
  readonly kind: WithdrawalKind;
  /** One sentence that says whose it is: "The Associated Press withdrew this on 16 November 2022." */
  readonly sentence: string;
}

/** What was done about a claim by those who published it; undefined where nothing was. Of a claim that no outlet asserts it is not said who did it. */
export function withdrawalOf(claim: Claim, dossier: Pick<Dossier, "people" | "say">): Withdrawal | undefined {
  const { people, say } = dossier;
  const { by, withdrawn } = claim.said;
  if (withdrawn === undefined) return undefined;
  const { on, kind } = withdrawn;
  const outlets = listOf(by).filter((id) => entryOf(people, id).kind === "outlet");
  const when = whenever(on, say);
  if (outlets.length === 0) return { claim, on, kind, sentence: say(`withdrawal.${kind}.byNobody`, { when }) };
  const who = namesInSentence(outlets, dossier);
  const sentence = say(`withdrawal.${kind}`, { who, several: several(outlets, people), when });
  return { claim, on, kind, sentence: beginning(sentence, outlets, dossier) };
}

/** What others did about claims of theirs, newest first. */
export const withdrawalsOf = once((dossier: Dossier): readonly Withdrawal[] =>
  [...dossier.claims.values()]
    .flatMap((claim) => withdrawalOf(claim, dossier) ?? [])
    .sort((one, other) => byDate(other.on, one.on)),
);

/**
 * How many others carried a claim, and from how many texts all of them have it: "Carried by 7 outlets, from one origin."
 * Undefined where nobody else did.
 */
export function carriedLine({ said }: Pick<Claim, "said">, dossier: Dossier): string | undefined {
  if (said.also === undefined) return undefined;
  const asserting = new Set(listOf(said.by));
  const others = [...new Set(said.also.flatMap(({ by }) => listOf(by)))].filter((id) => !asserting.has(id));
  const origins = independentOrigins(
    [said, ...said.also].map((one) => one.in),
    dossier,
  );
  const { people, say } = dossier;
  const from = say(`carried.from.${boundedness(origins)}`, { least: origins.atLeast, most: origins.atMost });
  if (others.length === 0) return say("carried.bySame", { origins: from });
  const areOutlets = others.every((id) => entryOf(people, id).kind === "outlet");
  return say(areOutlets ? "carried.byOutlets" : "carried.bySpeakers", { count: others.length, origins: from });
}

/** The right of reply in words: whom we asked and when, until when, and what came back. Undefined where nobody was asked. */
export function replyLine(claim: Claim, dossier: Dossier): string | undefined {
  const { reply } = claim;
  if (reply === undefined) return undefined;
  const { people, say } = dossier;
  const { asked, by, answered, words } = reply;
  const of = [reply.of];
  const name = { who: namesInSentence(of, dossier), several: several(of, people) };
  const when = whenever(asked, say);
  const opening =
    by === undefined
      ? say("reply.asked", { ...name, when })
      : say("reply.askedBy", { ...name, when, date: displayDate(by, say) });
  if (answered === undefined && words === undefined && reply.in === undefined)
    return joined([opening, unanswered(asked, lastChangedOfClaim(claim, dossier), say)], "sentences", say);
  const answer =
    answered === undefined
      ? say("reply.answered", name)
      : say("reply.answeredOn", { ...name, when: whenever(answered, say) });
  return joined([opening, beginning(answer, of, dossier)], "sentences", say);
}

function unanswered(asked: string, known: string, say: Say): string {
  return isSurelyBefore(asked, known) ? say("reply.noneBy", { date: displayDate(known, say) }) : say("reply.none");
}
