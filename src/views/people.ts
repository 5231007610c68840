import { byDate } from "../dossier/dates.ts";
import type { Claim, Dossier, Person, TimelineEvent } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { choices, type PersonKind, personKinds } from "../dossier/schema/vocabulary.ts";
import { correctionsOfEntry, type PublishedCorrection } from "../record/corrections.ts";
import type { Hop } from "./chain-steps.ts";
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

/** What somebody else asserts that a person said. */
export interface Ascription {
  readonly claim: Claim;
  /** The hops that name the person or, where the text names somebody else, put the person in that one's place. */
  readonly hops: readonly Hop[];
}

/** Where a person stands in the dossier. All lists are in order of time. */
interface Appearances {
  /** The claims that they assert. */
  readonly said: readonly Claim[];
  readonly ascribed: readonly Ascription[];
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
  ascribed: Ascription[];
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
export function isUnmentioned({ said, ascribed, positions, events, eventsAbout }: Appearances): boolean {
  return said.length + ascribed.length + positions.length + events.length + eventsAbout.length === 0;
}

function nothing(): Mutable {
  return { said: [], ascribed: [], positions: [], events: [], eventsAbout: [], corrections: [] };
}

const allAppearances = once((dossier: Dossier): ReadonlyMap<string, Appearances> => {
  const all = new Map([...dossier.people.keys()].map((id) => [id, nothing()]));
  for (const claim of dossier.claims.values()) {
    const speakers = new Set(listOf(claim.said.by));
    for (const id of speakers) {
      all.get(id)?.said.push(claim);
      all.get(id)?.corrections.push(...correctionsOfEntry("claims", claim));
    }
    for (const [id, hops] of hopsByPerson(claim)) if (!speakers.has(id)) all.get(id)?.ascribed.push({ claim, hops });
  }
  for (const position of positionsOf(dossier)) all.get(position.person.id)?.positions.push(position);
  for (const { event } of eventsInOrder(dossier))
    for (const id of new Set([...event.people, ...(event.about ?? [])]))
      all.get(id)?.[event.people.includes(id) ? "events" : "eventsAbout"].push(event);
  for (const { said, ascribed, corrections } of all.values()) {
    said.sort(
      ({ said: one }, { said: other }) => byDate(one.on, other.on) || orderOfLocator(one.passage, other.passage),
    );
    ascribed.sort((one, other) => byDate(dateOf(one), dateOf(other)));
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

/** When the words are said to have been spoken; where that is not known, when the text ascribes them. */
function dateOf({ claim, hops }: Ascription): string | undefined {
  return hops.find(({ on }) => on !== undefined)?.on ?? claim.said.on;
}
