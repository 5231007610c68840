import { dateOf, endOf, orderOf } from "../../dossier/dates.ts";
import {
  type Claim,
  type Dossier,
  entryOf,
  type Person,
  type Source,
  type TimelineEvent,
} from "../../dossier/dossier.ts";
import { inOrderOfEvents } from "../../dossier/event-order.ts";
import { nodesOf, readTypedLink } from "../../dossier/links.ts";
import { once } from "../../dossier/once.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import { joined } from "../../language/joined.ts";
import { displayRange } from "../display-date.ts";

/** An event and its place in the whole timeline, counted from 1: the drawing shows it by this number. */
export interface NumberedEvent {
  readonly event: TimelineEvent;
  readonly number: number;
  /** Where it stands in time (milliseconds since 1970 UTC); Infinity where neither a date nor another event says so. */
  readonly place: number;
}

/** All events in their order: by date, the vague ones in the middle of what they mean, and by what they say of each other. */
export const eventsInOrder = once(({ timeline }: Dossier): readonly NumberedEvent[] => {
  const placeable = [...timeline.values()].map(({ id, date, after, before }) => ({
    ...{ id, date, after: listOf(after), before: listOf(before) },
  }));
  return inOrderOfEvents(placeable).map(({ id, place }, index) => ({
    ...{ event: entryOf(timeline, id), number: index + 1, place },
  }));
});

/** When an event was, in words; of what has no date, what it came after and before. */
export function whenOf({ date, end, after, before }: TimelineEvent, { say, timeline }: Dossier): string {
  if (date !== undefined) return displayRange(date, end, say, "short");
  const titles = (ids: typeof after) =>
    joined(
      listOf(ids).map((id) => say("quoted", { words: entryOf(timeline, id).title })),
      "items",
      say,
    );
  const [earlier, later] = [titles(after), titles(before)];
  if (earlier !== "" && later !== "") return say("timeline.undatedBetween", { after: earlier, before: later });
  if (earlier !== "") return say("timeline.undatedAfter", { events: earlier });
  return later === "" ? say("date.none") : say("timeline.undatedBefore", { events: later });
}

/** An event of which a date is known. */
export type DatedEvent = TimelineEvent & { readonly date: string };

export function isDated(event: TimelineEvent): event is DatedEvent {
  return event.date !== undefined;
}

/** Whether the story cannot be told without it. */
export function isKey({ event }: NumberedEvent): boolean {
  return event.weight === "key";
}

/** The date on which the first of the events begins, and the one on which the last of them to end does; undefined where none has a date. */
export function reachOf(events: readonly NumberedEvent[]): { readonly from: string; readonly to: string } | undefined {
  const dated = events.flatMap(({ event }) => (isDated(event) ? [event] : []));
  const [first] = dated;
  if (!first) return undefined;
  const begins = dated.map(({ date }) => date);
  const ends = dated.map(({ date, end }) => end ?? date);
  return {
    from: begins.reduce((one, other) => (orderOf(dateOf(other)) < orderOf(dateOf(one)) ? other : one)),
    to: ends.reduce((one, other) => (endOf(dateOf(other)) > endOf(dateOf(one)) ? other : one)),
  };
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
  /** The year, month or day that it holds, or `undated`. */
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
  const groups = Map.groupBy(events, (numbered) => calendarPlace(numbered).slice(0, length));
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([date, group]) => {
      if (group.length <= most) return [{ slug: date, date, portion: undefined, events: group }];
      const longer = LENGTHS.find((one) => one > length);
      return longer === undefined || date.length < length ? portionsOf(date, group, most) : split(group, longer, most);
    });
}

/** The year, month or day by which an event is found: its own as far as it is known, or else the year in which it stands. */
function calendarPlace({ event, place }: NumberedEvent): string {
  const date = event.date === undefined ? undefined : dateOf(event.date);
  const length = { year: 4, month: 7, day: 10, minute: 10, decade: 0, century: 0, between: 0 }[
    date?.precision ?? "between"
  ];
  if (date && length > 0) return date.text.slice(0, length);
  return place === Infinity ? UNDATED : new Date(place).toISOString().slice(0, "2025".length);
}

/** The address of the part that holds events of which nothing is known. */
export const UNDATED = "undated";

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

/**
 * Who takes part in the events, of whatever kind they are: whoever is in most of them first; of those that are in as many,
 * whoever is in most that none before them is in, then by name.
 */
export function actorsOf(events: readonly NumberedEvent[], people: ReadonlyMap<string, Person>): readonly Actor[] {
  const parts = new Map<string, Set<number>>();
  for (const { event, number } of events)
    for (const id of event.people) parts.set(id, (parts.get(id) ?? new Set()).add(number));
  const waiting = [...parts].flatMap(([id, numbers]) => {
    const person = people.get(id);
    return person ? [{ person, numbers, count: numbers.size }] : [];
  });
  const covered = new Set<number>();
  const actors: Actor[] = [];
  for (const [, equals] of [...Map.groupBy(waiting, ({ count }) => count)].sort(([one], [other]) => other - one)) {
    const left = equals.sort((one, other) => (one.person.name < other.person.name ? -1 : 1));
    // The choice among equals matters only as long as there are lanes to have.
    while (left.length > 0 && actors.length <= MOST_CHOICES) {
      const news = left.map(({ numbers }) => numbers.difference(covered).size);
      const [chosen] = left.splice(news.indexOf(Math.max(...news)), 1);
      if (!chosen) break;
      actors.push({ person: chosen.person, count: chosen.count });
      for (const number of chosen.numbers) covered.add(number);
    }
    actors.push(...left.map(({ person, count }) => ({ person, count })));
  }
  return actors;
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
