import { type Claim, entryOf, type Person, type Source } from "../dossier/dossier.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { HopStatus, Link } from "../dossier/schema/vocabulary.ts";
import { areSeveral, type NamedPeople, namesInSentence, namesThatBegin } from "./names.ts";

export type Hop = Claim["chain"][number];
type Chained = Pick<Claim, "chain" | "said"> & Partial<Pick<Claim, "kind">>;

/** A hop as it is drawn: from the origin on the way to the text. */
export interface ChainStep {
  readonly hop: Hop;
  readonly status: HopStatus;
  /** How the one before comes to it. */
  readonly link: Link;
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
  /** How the one before comes to it, where that one does not name it; undefined where it does. */
  readonly linkRemark: string | undefined;
}

/** A hop with what its neighbours make of it, nearest to the text first. */
interface ReadHop {
  readonly hop: Hop;
  readonly link: Link;
  readonly right: readonly string[];
  readonly struck: readonly string[] | undefined;
  readonly isPassedBy: boolean;
  /** Whether it is the right speaker of the wrong name before it, so that there is nothing to say of how one leads to the other. */
  readonly isRightOne: boolean;
}

function readHops({ chain }: Chained): readonly ReadHop[] {
  const right = chain.map((hop) => (isWrong(hop) ? listOf(hop.instead) : listOf(hop.by)));
  const passedBy = chain.map((hop, place) => {
    const next = chain[place + 1];
    return isWrong(hop) && next !== undefined && !isWrong(next) && isSame(listOf(next.by), right[place] ?? []);
  });
  return chain.map((hop, place) => ({
    hop,
    link: hop.link ?? "credits",
    right: right[place] ?? [],
    struck: isWrong(hop) ? listOf(hop.by) : undefined,
    isPassedBy: passedBy[place] === true,
    isRightOne: passedBy[place - 1] === true,
  }));
}

/** Whether the text names somebody else than the one who said it. */
function isWrong({ status, instead }: Hop): boolean {
  return status === "misattributed" && instead !== undefined;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** The chain of a claim as it is read, the origin first. The text itself (`said`) is no hop and not among the steps. */
export function chainSteps(claim: Chained, people: NamedPeople): readonly ChainStep[] {
  const hops = readHops(claim);
  return hops
    .map((read, place): ChainStep => {
      const { hop, link, right, struck, isPassedBy } = read;
      return {
        hop,
        status: hop.status,
        link,
        who: right,
        struck,
        isPassedBy,
        deed: isPassedBy
          ? `${areSeveral(listOf(hop.by), people) ? "are" : "is"} named instead of ${namesInSentence(right, people)}`
          : deedOf(hop, people),
        remark: isPassedBy ? undefined : remarkOn(read, speakersOn(claim, hops, place), people),
        linkRemark: linkRemarkOn(claim, hops, place, people),
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

/**
 * What the one who asserts a claim did in the cited source: they showed what stands there as nothing but a picture,
 * outlets write unless they are heard, and people say what was not written by them.
 */
export function deedOfText(
  speakers: readonly Pick<Person, "kind">[],
  source: Pick<Source, "kind">,
  { image, words }: Pick<Claim["said"], "image" | "words"> = {},
): "wrote" | "said" | "showed" {
  if (image && words === undefined) return "showed";
  if (source.kind === "post" || source.kind === "document") return "wrote";
  const isHeard = ["recording", "broadcast", "transcript"].includes(source.kind);
  return !isHeard && speakers.some(({ kind }) => kind === "outlet") ? "wrote" : "said";
}

/** What was done to whom, under a name: "told Donald Trump". A proverb says nothing: it "has it". */
function deedOf(hop: Hop, people: NamedPeople): string {
  const { act, to } = hop;
  if (isOfSaying(hop, people)) return "has it";
  if (to === undefined) return act;
  const whom = namesInSentence([to], people);
  return act === "told" ? `told ${whom}` : `${act} to ${whom}`;
}

/** Whether nobody but a proverb or a saying is given as the speaker. */
function isOfSaying({ by }: Hop, people: NamedPeople): boolean {
  return listOf(by).every((id) => entryOf(people, id).kind === "saying");
}

/** The deed within a sentence, before what was said: "said to the council that". */
function deedThat(hop: Hop, people: NamedPeople): string {
  if (hop.act === "told" && hop.to === undefined) return "told somebody that";
  return hop.act === "showed" ? `${deedOf(hop, people)}, in a picture or film, that` : `${deedOf(hop, people)} that`;
}

/**
 * The deed at the end of a sentence: "said so to the council", "told the council so", "implied it". "So" stands for what
 * the claim says; where the claim says that somebody said something, "it" stands for what they said.
 */
function deedSo(hop: Hop, kind: Claim["kind"] | undefined, people: NamedPeople): string {
  const { act, to } = hop;
  if (isOfSaying(hop, people)) return "has it so";
  const whom = to === undefined ? undefined : namesInSentence([to], people);
  if (act === "told") return `told ${whom ?? "somebody"} so`;
  const what =
    act === "showed" ? "a picture or film of it" : act === "implied" || kind === "reported-speech" ? "it" : "so";
  return `${act} ${what}${whom === undefined ? "" : ` to ${whom}`}`;
}

/** Whether somebody is known to have said it: the one who is named, or the right one in the place of a wrong name. */
function isKnown(hop: Hop): boolean {
  return hop.status === "on-record" || hop.status === "reported" || isWrong(hop);
}

/** The one before a hop: the right speaker of the hop nearer to the text, or whoever asserts the claim. */
function speakersBefore({ said }: Chained, hops: readonly ReadHop[], place: number): readonly string[] {
  return hops[place - 1]?.right ?? listOf(said.by);
}

/** Who is known to say that a hop's speakers said it; undefined where that cannot be told. */
function speakersOn(claim: Chained, hops: readonly ReadHop[], place: number): Namers | undefined {
  for (let at = place; ; at -= 1) {
    const before = hops[at - 1];
    if (hops[at]?.link !== "credits") return undefined;
    // What one person is only said to have said is the word of those before.
    if (before === undefined) return { ids: listOf(claim.said.by), isCarried: claim.said.also !== undefined };
    if (isKnown(before.hop)) return { ids: before.right, isCarried: false };
  }
}

interface Namers {
  readonly ids: readonly string[];
  /** Whether others carry the claim as well, so that they are not the only ones. */
  readonly isCarried: boolean;
}

function remarkOn({ hop, right, struck }: ReadHop, namers: Namers | undefined, people: NamedPeople) {
  if (hop.status === "denied") return `${namesThatBegin(right, people)} ${agree(right, people, "denies", "deny")} it.`;
  if (hop.status === "unsupported") return "We found no sign of it.";
  if (namers === undefined || isSame(namers.ids, right)) return undefined;
  const { ids, isCarried } = namers;
  if (hop.status === "asserted")
    return isCarried
      ? "Only those who carry the claim say so."
      : `There is only the word of ${namesInSentence(ids, people)} for it.`;
  if (struck)
    return `${namesThatBegin(ids, people)} ${agree(ids, people, "names", "name")} ${namesInSentence(struck, people)}.`;
  return undefined;
}

function agree(ids: readonly string[], people: NamedPeople, one: string, several: string): string {
  return areSeveral(ids, people) ? several : one;
}

/** What the drawing says of a hop that the one before does not name. */
function linkRemarkOn(
  claim: Chained,
  hops: readonly ReadHop[],
  place: number,
  people: NamedPeople,
): string | undefined {
  const read = hops[place];
  if (read === undefined || read.link === "credits" || read.isRightOne) return undefined;
  const isSure = isKnown(read.hop);
  if (read.link === "known-through")
    return `${doesNotName(claim, hops, place, people)}${isSure ? "; this is known by other means" : ""}.`;
  const words = wordsBefore(claim, hops, place, people);
  return isSure
    ? `${capitalised(words)} is made from this, and does not name it.`
    : `${capitalised(words)} does not name it.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Ada does not name Ben"; of somebody of whom it is not known that they said anything, in what they are said to have said. */
function doesNotName(claim: Chained, hops: readonly ReadHop[], place: number, people: NamedPeople): string {
  const before = speakersBefore(claim, hops, place);
  const unnamed = hops[place]?.right ?? [];
  const names = namesInSentence(unnamed, people);
  return isHearsay(hops, place)
    ? `In ${wordsBefore(claim, hops, place, people)}, ${names} ${agree(unnamed, people, "is", "are")} not named`
    : `${namesThatBegin(before, people)} ${agree(before, people, "does", "do")} not name ${names}`;
}

/** "what Ada says", "what Ben is said to have said". */
function wordsBefore(claim: Chained, hops: readonly ReadHop[], place: number, people: NamedPeople): string {
  const before = speakersBefore(claim, hops, place);
  const verb = isHearsay(hops, place)
    ? agree(before, people, "is said to have said", "are said to have said")
    : agree(before, people, "says", "say");
  return `what ${namesInSentence(before, people)} ${verb}`;
}

/** Whether it is not known that the one before a hop said anything. */
function isHearsay(hops: readonly ReadHop[], place: number): boolean {
  const before = hops[place - 1];
  return before !== undefined && !isKnown(before.hop);
}

/**
 * The whole chain in words: the claim's own `sentence`, or what its hops make. Undefined where the chain has no hop.
 *
 * Who credits whom runs from the text inwards, in one sentence: "SamPost says that Biden (it was Trump) said that Putin
 * told Trump so." Where a hop is not credited, that sentence ends, and others say how it is known and whom it credits.
 */
export function chainSentence(claim: Chained & Pick<Claim, "sentence">, people: NamedPeople): string | undefined {
  return claim.sentence ?? madeSentence(claim, people);
}

function madeSentence(claim: Chained, people: NamedPeople): string | undefined {
  const hops = readHops(claim);
  const asserting = listOf(claim.said.by);
  const first = creditedFrom(hops, 0);
  const sentences =
    first.length === 0
      ? []
      : [
          `${namesThatBegin(asserting, people)} ${agree(asserting, people, "says", "say")} that ${clausesOf(first, claim.kind, people)}.`,
        ];
  for (const [place, { link }] of hops.entries())
    if (link !== "credits") sentences.push(...sentencesOfRun(claim, hops, place, people));
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** The ids of those in whose mouth a hop of a chain is put: whoever asserts the claim, or whom a link that credits nobody leads to. */
export function creditorsOf({ chain, said }: Chained, hop: Hop): readonly string[] {
  const hops = readHops({ chain, said });
  const place = chain.indexOf(hop);
  const head = hops.findLastIndex(({ link }, at) => at < place && link !== "credits");
  return hops[head]?.right ?? listOf(said.by);
}

/** The hop by which a chain credits somebody; undefined where nobody before them names them, as where they are the right one of a wrong name. */
export function creditOf(claim: Chained, id: string): Hop | undefined {
  return readHops(claim).find(
    ({ hop, link, isRightOne }) => link === "credits" && !isRightOne && listOf(hop.by).includes(id),
  )?.hop;
}

/** The hops from a place inwards that are credited one by another. */
function creditedFrom(hops: readonly ReadHop[], place: number): readonly ReadHop[] {
  const end = hops.findIndex(({ link }, at) => at >= place && link !== "credits");
  return hops.slice(place, end < 0 ? undefined : end);
}

/** "Biden (it was Trump) said that Putin told Trump so": the right one has no clause of its own behind the wrong name. */
function clausesOf(hops: readonly ReadHop[], kind: Claim["kind"] | undefined, people: NamedPeople): string {
  const spoken = hops.filter(({ isRightOne }, place) => place === 0 || !isRightOne);
  return spoken
    .map(({ hop, right, struck }, place) => {
      const names = struck
        ? `${namesInSentence(struck, people)} (it was ${namesInSentence(right, people)})`
        : namesInSentence(right, people);
      return `${names} ${place === spoken.length - 1 ? deedSo(hop, kind, people) : deedThat(hop, people)}`;
    })
    .join(" ");
}

/** What is to be said of a hop that the one before does not credit, and of those whom it credits in turn. */
function sentencesOfRun(
  claim: Chained,
  hops: readonly ReadHop[],
  place: number,
  people: NamedPeople,
): readonly string[] {
  const head = hops[place];
  if (head === undefined) return [];
  const behind = creditedFrom(hops, place + 1);
  const leading = head.isRightOne
    ? []
    : [head.link === "derived-from" ? derived(claim, hops, place, people) : known(claim, hops, place, people)];
  if (behind.length === 0) return leading;
  const { hop, right } = head;
  const names = namesInSentence(right, people);
  if (isKnown(hop))
    return [
      ...leading,
      `${namesThatBegin(right, people)} ${deedThat(hop, people)} ${clausesOf(behind, claim.kind, people)}.`,
    ];
  const whole = `${names} ${deedThat(hop, people)} ${clausesOf(behind, claim.kind, people)}`;
  if (hop.status === "asserted") return [...leading, `That ${whole} is only asserted.`];
  if (hop.status === "denied") return [...leading, `That ${whole} is denied by ${names}.`];
  return [...leading, `Nothing was found that shows that ${whole}.`];
}

/** "Ada does not name Ben; we know by other means that it comes from Ben." */
function known(claim: Chained, hops: readonly ReadHop[], place: number, people: NamedPeople): string {
  const head = hops[place] as ReadHop;
  const opening = doesNotName(claim, hops, place, people);
  const origin = namesInSentence(head.right, people);
  switch (head.hop.status) {
    case "asserted":
      return `${opening}; that it comes from ${origin} is only asserted.`;
    case "denied":
      return `${opening}; that it comes from ${origin} is denied by ${origin}.`;
    case "unsupported":
      return `${opening}; nothing was found that shows that it comes from ${origin}.`;
    default:
      return `${opening}; we know by other means that it comes from ${origin}${
        head.struck ? `, not from ${namesInSentence(head.struck, people)}` : ""
      }.`;
  }
}

/** "What Ada says is made from what Ben wrote, and does not name Ben." */
function derived(claim: Chained, hops: readonly ReadHop[], place: number, people: NamedPeople): string {
  const head = hops[place] as ReadHop;
  const { hop, right, struck } = head;
  const words = wordsBefore(claim, hops, place, people);
  const origin = namesInSentence(right, people);
  const deed = hop.act === "told" && hop.to === undefined ? "told somebody" : deedOf(hop, people);
  const made = `made from what ${origin} ${deed}`;
  switch (hop.status) {
    case "asserted":
      return `${capitalised(words)} does not name ${origin}; that it is ${made} is only asserted.`;
    case "denied":
      return `${capitalised(words)} does not name ${origin}; that it is ${made} is denied by ${origin}.`;
    case "unsupported":
      return `${capitalised(words)} does not name ${origin}; nothing was found that shows that it is ${made}.`;
    default:
      return struck
        ? `${capitalised(words)} is ${made}, not from the words of ${namesInSentence(struck, people)}, and does not name ${origin}.`
        : `${capitalised(words)} is ${made}, and does not name ${origin}.`;
  }
}
