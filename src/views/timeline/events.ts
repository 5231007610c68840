import { byDate, dateOf, endOf } from "../../dossier/dates.ts";
import {
  type Claim,
  type Dossier,
  entryOf,
  type Person,
  type Source,
  type TimelineEvent,
} from "../../dossier/dossier.ts";
import { nodesOf, readTypedLink } from "../../dossier/links.ts";
import { once } from "../../dossier/once.ts";

/** An event and its place in the whole timeline, counted from 1: the drawing shows it by this number. */
export interface NumberedEvent {
  readonly event: TimelineEvent;
  readonly number: number;
}

/** All events in the order in which they began; of two that began together the one known less precisely stands first, then by id. */
export const eventsInOrder = once(({ timeline }: Dossier): readonly NumberedEvent[] =>
  [...timeline.values()]
    .sort((one, other) => byDate(one.date, other.date) || (one.id < other.id ? -1 : 1))
    .map((event, place) => ({ event, number: place + 1 })),
);

/** An event of which a date is known. */
export type DatedEvent = TimelineEvent & { readonly date: string };

export function isDated(event: TimelineEvent): event is DatedEvent {
  return event.date !== undefined;
}

/** Whether the story cannot be told without it. */
export function isKey({ event }: NumberedEvent): boolean {
  return event.weight === "key";
}

/** The date on which the first of the events begins, and the one on which the last of them to end does; undefined without events. */
export function reachOf(events: readonly NumberedEvent[]): { readonly from: string; readonly to: string } | undefined {
  const [first] = events;
  if (!first) return undefined;
  const ends = events.flatMap(({ event }) => event.end ?? event.date ?? []);
  if (first.event.date === undefined) return undefined;
  const to = ends.reduce((latest, end) => (endOf(dateOf(end)) > endOf(dateOf(latest)) ? end : latest));
  return { from: first.event.date, to };
}

/** The claims of an event that its text does not name. */
interface EventClaims {
  /** Claims that stand for themselves, in the order of the event. */
  readonly spoken: readonly Claim[];
  /** Statements of a text, each known by its passage, text by text. */
  readonly passages: readonly { readonly source: Source; readonly claims: readonly Claim[] }[];
}

/** The claims of an event without those that its body links to already. */
export function claimsOfEvent({ claims, body }: TimelineEvent, dossier: Dossier): EventClaims {
  const linked = new Set([...nodesOf(body, "link", "definition")].map(({ url }) => readTypedLink(url)?.id));
  const others = claims.filter((id) => !linked.has(id)).map((id) => entryOf(dossier.claims, id));
  const texts = Map.groupBy(
    others.filter(({ said }) => said.passage !== undefined),
    ({ said }) => said.in,
  );
  return {
    spoken: others.filter(({ said }) => said.passage === undefined),
    passages: [...texts].map(([id, group]) => ({ source: entryOf(dossier.sources, id), claims: group })),
  };
}

/** More events than this do not stand on one page. */
export const MOST_ON_A_PAGE = 300;

/** A page that holds a stretch of a long timeline. */
export interface TimelinePart {
  /** The last part of its address: `2025`, `2025-02`, `2025-02-24`, `2025-02-24-part-2`. */
  readonly slug: string;
  /** The year, month or day that it holds. */
  readonly date: string;
  /** Counted from 1 where one date fills several pages. */
  readonly portion: number | undefined;
  readonly events: readonly NumberedEvent[];
}

/**
 * The pages of a long timeline: a year each; where a year is too long its months, then days, then portions of a day.
 * Empty where one page holds all.
 */
export function timelineParts(events: readonly NumberedEvent[], most = MOST_ON_A_PAGE): readonly TimelinePart[] {
  return events.length <= most ? [] : split(events, "2025".length, most);
}

const LENGTHS = ["2025", "2025-02", "2025-02-24"].map(({ length }) => length);

function split(events: readonly NumberedEvent[], length: number, most: number): TimelinePart[] {
  const groups = Map.groupBy(events, ({ event }) => (event.date ?? "undated").slice(0, length));
  return [...groups].flatMap(([date, group]) => {
    if (group.length <= most) return [{ slug: date, date, portion: undefined, events: group }];
    const longer = LENGTHS.find((one) => one > length);
    return longer === undefined || date.length < length ? portionsOf(date, group, most) : split(group, longer, most);
  });
}

function portionsOf(date: string, events: readonly NumberedEvent[], most: number): TimelinePart[] {
  return Array.from({ length: Math.ceil(events.length / most) }, (_, place) => ({
    slug: place === 0 ? date : `${date}-part-${place + 1}`,
    date,
    portion: place + 1,
    events: events.slice(place * most, (place + 1) * most),
  }));
}

/** Somebody who takes part in events, with the number of them. */
export interface Actor {
  readonly person: Person;
  readonly count: number;
}

/** Who takes part in the events: whoever is in most of them first, then by name. */
export function actorsOf(events: readonly NumberedEvent[], people: ReadonlyMap<string, Person>): readonly Actor[] {
  const counts = new Map<string, number>();
  for (const { event } of events) for (const id of new Set(event.people)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const person = people.get(id);
      return person ? [{ person, count }] : [];
    })
    .sort((one, other) => other.count - one.count || (one.person.name < other.person.name ? -1 : 1));
}

/** As many people can be chosen by a control of their own as can have a lane; the sheet has a rule for each place. */
const MOST_CHOICES = 8;

/**
 * The values by which events are filtered (`p1`, `p2` …), for those who are in most of them, by the ids of the people. A
 * static sheet cannot know whose names a dossier has, but it can know their places.
 */
export function choicesOf(actors: readonly Actor[]): ReadonlyMap<string, string> {
  return new Map(actors.slice(0, MOST_CHOICES).map(({ person }, place) => [person.id, `p${place + 1}`]));
}

/** What an event is filtered by: the values of its people, separated by spaces. */
export function valuesOf({ event }: NumberedEvent, choices: ReadonlyMap<string, string>): string {
  return [...new Set(event.people)].flatMap((id) => choices.get(id) ?? []).join(" ");
}
