import { byDate } from "../dossier/dates.ts";
import { isolated } from "../dossier/direction.ts";
import type { Claim, Dossier, Person, TimelineEvent, Utterance } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { choices, type PersonKind, personKinds } from "../dossier/schema/vocabulary.ts";
import type { Say } from "../language/say.ts";
import { correctionsOfEntry, type PublishedCorrection } from "../record/corrections.ts";
import type { Carrier } from "./appearance.ts";
import { creditOf, creditorsOf, type Hop } from "./chain-steps.ts";
import { displayDate, displayRange } from "./display-date.ts";
import { positionsOf, type TakenPosition } from "./positions.ts";
import { orderOfLocator } from "./score.ts";
import { eventsInOrder } from "./timeline/events.ts";

/** Those of one kind, by name. */
interface PeopleGroup {
  readonly kind: PersonKind;
  readonly people: readonly Person[];
}

/** Persons, organisations and outlets, without the kinds of which there is nobody. */
export function groupsOf({ people, site }: Pick<Dossier, "people" | "site">): readonly PeopleGroup[] {
  const collator = new Intl.Collator([site.language, "en"]);
  const groups = Map.groupBy(people.values(), ({ kind }) => kind);
  return choices(personKinds).flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [{ kind, people: group.toSorted((one, other) => collator.compare(one.name, other.name)) }] : [];
  });
}

/** What somebody is or was, and since or until when: "Mayor, 2019 – 2025". */
export function roleInWords({ title, from, to }: Person["roles"][number], say: Say): string {
  const name = isolated(title);
  if (from && to) return say("role.during", { role: name, span: displayRange(from, to, say) });
  if (from) return say("role.since", { role: name, date: displayDate(from, say) });
  return to ? say("role.until", { role: name, date: displayDate(to, say) }) : name;
}

/** A claim in whose chain a person stands. */
export interface Ascription {
  readonly claim: Claim;
  /** The ids of those who credit the person; of a person whom nobody credits, of those who assert the claim. */
  readonly by: readonly string[];
  /** The hops that name the person or, where the text names somebody else, put the person in that one's place. */
  readonly hops: readonly Hop[];
}

/** A claim that a person carried beside the one who asserts it. */
export interface Carriage {
  readonly claim: Claim;
  readonly carrier: Carrier;
}

/** Where a person stands in the dossier. All lists are in order of time. */
interface Appearances {
  /** The claims that they assert. */
  readonly said: readonly Claim[];
  /** The claims that they carried. */
  readonly carried: readonly Carriage[];
  /** The claims of others that credit them with words. */
  readonly ascribed: readonly Ascription[];
  /** The claims of others that go back to them and do not credit them. */
  readonly traced: readonly Ascription[];
  /** What they said, gave or are credited with in the wordings of something said. */
  readonly utterances: readonly Utterance[];
  /** The claims about which we asked them. */
  readonly asked: readonly Claim[];
  readonly positions: readonly TakenPosition[];
  /** The events that they took part in. */
  readonly events: readonly TimelineEvent[];
  /** The events that are about them, and in which they took no part. */
  readonly eventsAbout: readonly TimelineEvent[];
  /** The corrections of the claims that they assert, newest first. */
  readonly corrections: readonly PublishedCorrection[];
}

type Mutable = {
  said: Claim[];
  carried: Carriage[];
  ascribed: Ascription[];
  traced: Ascription[];
  utterances: Utterance[];
  asked: Claim[];
  positions: TakenPosition[];
  events: TimelineEvent[];
  eventsAbout: TimelineEvent[];
  corrections: PublishedCorrection[];
};

/** Where a person stands in the dossier, worked out once for all. */
export function appearancesOf({ id }: Pick<Person, "id">, dossier: Dossier): Appearances {
  return allAppearances(dossier).get(id) ?? nothing();
}

/** Whether nothing on the site has to do with a person. */
export function isUnmentioned(appearances: Appearances): boolean {
  return Object.values(appearances).every(({ length }) => length === 0);
}

/** What a dossier has of a person: "2 said · 1 carried"; of somebody without a word in it, that there is none, and the events. */
export function appearancesInWords(appearances: Appearances, say: Say): string {
  const { events, eventsAbout } = appearances;
  const words = LISTS_IN_WORDS.flatMap((list) => {
    const count = appearances[list].length;
    return count > 0 ? [say(`appearances.${list}`, { count })] : [];
  });
  if (words.length > 0) return words.join(" · ");
  const happened = events.length + eventsAbout.length;
  return happened > 0 ? say("appearances.eventsOnly", { count: happened }) : say("appearances.none");
}

/** The lists of which it is said how long they are, in this order. */
const LISTS_IN_WORDS = ["said", "carried", "ascribed", "traced", "utterances", "positions"] as const;

function nothing(): Mutable {
  return {
    said: [],
    carried: [],
    ascribed: [],
    traced: [],
    utterances: [],
    asked: [],
    positions: [],
    events: [],
    eventsAbout: [],
    corrections: [],
  };
}

const allAppearances = once((dossier: Dossier): ReadonlyMap<string, Appearances> => {
  const all = new Map([...dossier.people.keys()].map((id) => [id, nothing()]));
  for (const claim of dossier.claims.values()) {
    const speakers = new Set(listOf(claim.said.by));
    for (const id of speakers) {
      all.get(id)?.said.push(claim);
      all.get(id)?.corrections.push(...correctionsOfEntry("claims", claim));
    }
    for (const carrier of claim.said.also ?? [])
      for (const id of listOf(carrier.by)) all.get(id)?.carried.push({ claim, carrier });
    if (claim.reply) all.get(claim.reply.of)?.asked.push(claim);
    for (const [id, hops] of hopsByPerson(claim)) {
      if (speakers.has(id)) continue;
      const credited = creditOf(claim, id);
      if (credited) all.get(id)?.ascribed.push({ claim, by: creditorsOf(claim, credited), hops });
      else all.get(id)?.traced.push({ claim, by: listOf(claim.said.by), hops });
    }
  }
  for (const utterance of dossier.utterances.values())
    for (const id of peopleOfUtterance(utterance)) all.get(id)?.utterances.push(utterance);
  for (const position of positionsOf(dossier)) all.get(position.person.id)?.positions.push(position);
  for (const { event } of eventsInOrder(dossier))
    for (const id of new Set([...event.people, ...(event.about ?? [])]))
      all.get(id)?.[event.people.includes(id) ? "events" : "eventsAbout"].push(event);
  for (const { said, carried, ascribed, traced, corrections } of all.values()) {
    said.sort(
      ({ said: one }, { said: other }) => byDate(one.on, other.on) || orderOfLocator(one.passage, other.passage),
    );
    carried.sort(({ carrier: one }, { carrier: other }) => byDate(one.on, other.on));
    for (const list of [ascribed, traced]) list.sort((one, other) => byDate(dateOf(one), dateOf(other)));
    corrections.sort((one, other) => byDate(other.on, one.on));
  }
  return all;
});

function hopsByPerson({ chain }: Claim): ReadonlyMap<string, readonly Hop[]> {
  const hops = new Map<string, Hop[]>();
  for (const hop of chain)
    for (const id of [...listOf(hop.by), ...listOf(hop.instead)]) hops.set(id, [...(hops.get(id) ?? []), hop]);
  return hops;
}

function peopleOfUtterance({ by, renderings }: Utterance): ReadonlySet<string> {
  return new Set([...listOf(by), ...renderings.flatMap(({ by, credits }) => [...listOf(by), ...listOf(credits)])]);
}

/** When the words are said to have been spoken; where that is not known, when the text ascribes them. */
function dateOf({ claim, hops }: Ascription): string | undefined {
  return hops.find(({ on }) => on !== undefined)?.on ?? claim.said.on;
}
