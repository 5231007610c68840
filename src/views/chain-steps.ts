import { type Claim, entryOf, type Person, type Source } from "../dossier/dossier.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { Act, HopStatus, Link } from "../dossier/schema/vocabulary.ts";
import { joined } from "../language/joined.ts";
import type { Say } from "../language/say.ts";
import { beginning, capitalised, type NamedPeople, type Naming, namesInSentence, several } from "./names.ts";

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
export function chainSteps(claim: Chained, naming: Naming): readonly ChainStep[] {
  const { people, say } = naming;
  const hops = readHops(claim);
  return hops
    .map((read, place): ChainStep => {
      const { hop, link, right, struck, isPassedBy } = read;
      const instead = { several: several(listOf(hop.by), people), right: namesInSentence(right, naming) };
      return {
        hop,
        status: hop.status,
        link,
        who: right,
        struck,
        isPassedBy,
        deed: isPassedBy ? say("chain.step.namedInstead", instead) : deedOf(read, naming),
        remark: isPassedBy ? undefined : remarkOn(read, speakersOn(claim, hops, place), naming),
        linkRemark: linkRemarkOn(claim, hops, place, naming),
      };
    })
    .reverse();
}

/** How well a hop is known, in a reader's words: `asserted` gives "only asserted". */
export function statusName(status: HopStatus, say: Say): string {
  return say(`chain.status.${status}`);
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

/** What was done, as the messages about it are called: to somebody, or to nobody who is named. A proverb says nothing: it "has it". */
function actOf(hop: Hop, people: NamedPeople): Act | `${Act}To` | "saying" {
  const isOfSaying = listOf(hop.by).every((id) => entryOf(people, id).kind === "saying");
  if (isOfSaying) return "saying";
  return hop.to === undefined ? hop.act : `${hop.act}To`;
}

/** Who did it, as messages ask for it, and to whom. */
function doersOf({ hop, right }: ReadHop, naming: Naming) {
  return {
    who: namesInSentence(right, naming),
    several: several(right, naming.people),
    whom: hop.to === undefined ? "" : namesInSentence([hop.to], naming),
  };
}

/** What was done to whom, under a name: "told Donald Trump". */
function deedOf(read: ReadHop, naming: Naming): string {
  return naming.say(`chain.deed.${actOf(read.hop, naming.people)}`, doersOf(read, naming));
}

/** "Ada said to the council that", and what. */
function clauseThat(read: ReadHop, what: string, naming: Naming, doers = doersOf(read, naming)): string {
  return naming.say(`chain.that.${actOf(read.hop, naming.people)}`, { ...doers, what });
}

/**
 * The end of a sentence: "Ada said so to the council", "Ada told the council so", "Ada implied it". "So" stands for what
 * the claim says; where the claim says that somebody said something, "it" stands for what they said.
 */
function clauseSo(read: ReadHop, kind: Claim["kind"] | undefined, naming: Naming, doers: Doers): string {
  const act = actOf(read.hop, naming.people);
  const isIt =
    kind === "reported-speech" && (act === "said" || act === "saidTo" || act === "wrote" || act === "wroteTo");
  return naming.say(isIt ? `chain.it.${act}` : `chain.so.${act}`, doers);
}

type Doers = ReturnType<typeof doersOf>;

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

function remarkOn({ hop, right, struck }: ReadHop, namers: Namers | undefined, naming: Naming) {
  const { people, say } = naming;
  if (hop.status === "denied") {
    const denied = { who: namesInSentence(right, naming), several: several(right, people) };
    return beginning(say("chain.step.denied", denied), right, naming);
  }
  if (hop.status === "unsupported") return say("chain.step.unsupported");
  if (namers === undefined || isSame(namers.ids, right)) return undefined;
  const { ids, isCarried } = namers;
  const who = namesInSentence(ids, naming);
  if (hop.status === "asserted")
    return isCarried ? say("chain.step.onlyCarriers") : say("chain.step.onlyWord", { who });
  if (struck === undefined) return undefined;
  const named = namesInSentence(struck, naming);
  return beginning(say("chain.step.names", { who, several: several(ids, people), named }), ids, naming);
}

/** What the drawing says of a hop that the one before does not name. */
function linkRemarkOn(claim: Chained, hops: readonly ReadHop[], place: number, naming: Naming): string | undefined {
  const read = hops[place];
  if (read === undefined || read.link === "credits" || read.isRightOne) return undefined;
  const { say } = naming;
  const isSure = isKnown(read.hop);
  if (read.link === "known-through") {
    const notNamed = doesNotName(claim, hops, place, naming);
    const remark = say(isSure ? "chain.step.notNamedButKnown" : "chain.step.notNamed", { notNamed });
    return beginning(remark, speakersBefore(claim, hops, place), naming);
  }
  const words = wordsBefore(claim, hops, place, naming);
  return capitalised(say(isSure ? "chain.step.madeFromThis" : "chain.step.doesNotNameThis", { words }), say);
}

/** "Ada does not name Ben"; of somebody of whom it is not known that they said anything, in what they are said to have said. */
function doesNotName(claim: Chained, hops: readonly ReadHop[], place: number, naming: Naming): string {
  const { people, say } = naming;
  const before = speakersBefore(claim, hops, place);
  const unnamed = hops[place]?.right ?? [];
  const names = namesInSentence(unnamed, naming);
  if (isHearsay(hops, place)) {
    const words = wordsBefore(claim, hops, place, naming);
    return say("chain.notNamed.hearsay", { words, names, several: several(unnamed, people) });
  }
  return say("chain.notNamed", { who: namesInSentence(before, naming), several: several(before, people), names });
}

/** "what Ada says", "what Ben is said to have said". */
function wordsBefore(claim: Chained, hops: readonly ReadHop[], place: number, naming: Naming): string {
  const before = speakersBefore(claim, hops, place);
  return naming.say(isHearsay(hops, place) ? "chain.words.hearsay" : "chain.words", {
    who: namesInSentence(before, naming),
    several: several(before, naming.people),
  });
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
export function chainSentence(claim: Chained & Pick<Claim, "sentence">, naming: Naming): string | undefined {
  return claim.sentence ?? madeSentence(claim, naming);
}

function madeSentence(claim: Chained, naming: Naming): string | undefined {
  const { people, say } = naming;
  const hops = readHops(claim);
  const ids = listOf(claim.said.by);
  const first = creditedFrom(hops, 0);
  const sentences: string[] = [];
  if (first.length > 0) {
    const what = clausesOf(first, claim.kind, naming);
    const sentence = say("chain.says", { who: namesInSentence(ids, naming), several: several(ids, people), what });
    sentences.push(beginning(sentence, ids, naming));
  }
  for (const [place, { link }] of hops.entries())
    if (link !== "credits") sentences.push(...sentencesOfRun(claim, hops, place, naming));
  return sentences.length === 0 ? undefined : joined(sentences, "sentences", say);
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
function clausesOf(hops: readonly ReadHop[], kind: Claim["kind"] | undefined, naming: Naming): string {
  const spoken = hops.filter(({ isRightOne }, place) => place === 0 || !isRightOne);
  return spoken.reduceRight((what: string | undefined, read): string => {
    const doers = namedDoersOf(read, naming);
    return what === undefined ? clauseSo(read, kind, naming, doers) : clauseThat(read, what, naming, doers);
  }, undefined) as string;
}

/** Who is named as having done it, and beside a wrong name who it was. */
function namedDoersOf(read: ReadHop, naming: Naming): Doers {
  const doers = doersOf(read, naming);
  if (read.struck === undefined) return doers;
  const who = naming.say("chain.itWas", { named: namesInSentence(read.struck, naming), right: doers.who });
  return { ...doers, who };
}

/** What is to be said of a hop that the one before does not credit, and of those whom it credits in turn. */
function sentencesOfRun(claim: Chained, hops: readonly ReadHop[], place: number, naming: Naming): readonly string[] {
  const { say } = naming;
  const head = hops[place];
  if (head === undefined) return [];
  const behind = creditedFrom(hops, place + 1);
  const leading = head.isRightOne
    ? []
    : [head.link === "derived-from" ? derived(claim, hops, place, naming) : known(claim, hops, place, naming)];
  if (behind.length === 0) return leading;
  const { hop, right } = head;
  const what = clauseThat(head, clausesOf(behind, claim.kind, naming), naming);
  if (isKnown(hop)) return [...leading, beginning(say("chain.clause", { what }), right, naming)];
  if (hop.status === "asserted") return [...leading, say("chain.clause.asserted", { what })];
  if (hop.status === "denied")
    return [...leading, say("chain.clause.denied", { what, who: namesInSentence(right, naming) })];
  return [...leading, say("chain.clause.unsupported", { what })];
}

/** "Ada does not name Ben; we know by other means that it comes from Ben." */
function known(claim: Chained, hops: readonly ReadHop[], place: number, naming: Naming): string {
  const { say } = naming;
  const { hop, right, struck } = hops[place] as ReadHop;
  const values = { notNamed: doesNotName(claim, hops, place, naming), origin: namesInSentence(right, naming) };
  const end = unknownBy(hop);
  const sentence =
    end !== undefined
      ? say(`chain.knownThrough.${end}`, values)
      : struck
        ? say("chain.knownThrough.instead", { ...values, named: namesInSentence(struck, naming) })
        : say("chain.knownThrough", values);
  return beginning(sentence, speakersBefore(claim, hops, place), naming);
}

/** Why it is not known that something comes from a hop; undefined where it is. */
function unknownBy({ status }: Hop): "asserted" | "denied" | "unsupported" | undefined {
  return status === "asserted" || status === "denied" || status === "unsupported" ? status : undefined;
}

/** "What Ada says is made from what Ben wrote, and does not name Ben." */
function derived(claim: Chained, hops: readonly ReadHop[], place: number, naming: Naming): string {
  const { say } = naming;
  const head = hops[place] as ReadHop;
  const { hop, right, struck } = head;
  const values = {
    words: wordsBefore(claim, hops, place, naming),
    origin: namesInSentence(right, naming),
    source: say(`chain.what.${actOf(hop, naming.people)}`, doersOf(head, naming)),
  };
  const end = unknownBy(hop);
  const sentence =
    end !== undefined
      ? say(`chain.derived.${end}`, values)
      : struck
        ? say("chain.derived.instead", { ...values, named: namesInSentence(struck, naming) })
        : say("chain.derived", values);
  return capitalised(sentence, say);
}
