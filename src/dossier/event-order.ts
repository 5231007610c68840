import { dateOf, isBefore, type KnownDate, orderOf, placeOfDate, readDate, widestSpan } from "./dates.ts";

/** What puts an event into its place: its date, and the events that it surely followed (`after`) or preceded (`before`). */
export interface Placeable {
  readonly id: string;
  readonly date: string | undefined;
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/** That one event came before another, and which of the two says so, by the place of the other in its list. */
export interface Precedence {
  readonly earlier: string;
  readonly later: string;
  readonly key: "after" | "before";
  readonly index: number;
}

/** Which event comes before which, as the events say; without those that name nothing. */
export function precedencesOf(events: readonly Placeable[]): readonly Precedence[] {
  const ids = new Set(events.map(({ id }) => id));
  return events.flatMap(({ id, after, before }) => [
    ...after.flatMap((earlier, index) =>
      ids.has(earlier) ? [{ earlier, later: id, key: "after" as const, index }] : [],
    ),
    ...before.flatMap((later, index) =>
      ids.has(later) ? [{ earlier: id, later, key: "before" as const, index }] : [],
    ),
  ]);
}

/** Events with every event after those that it followed; those that stand in a circle, or after one, are left out. */
interface Sorted {
  readonly ids: readonly string[];
  /** How many steps lead to an event from one that follows nothing. */
  readonly steps: ReadonlyMap<string, number>;
}

function sortedBy(events: readonly Placeable[], precedences: readonly Precedence[]): Sorted {
  const waiting = new Map(events.map(({ id }) => [id, 0]));
  for (const { later } of precedences) waiting.set(later, (waiting.get(later) ?? 0) + 1);
  const followers = Map.groupBy(precedences, ({ earlier }) => earlier);
  const steps = new Map<string, number>();
  const ids = events.flatMap(({ id }) => (waiting.get(id) === 0 ? [id] : []));
  for (const id of ids) steps.set(id, 0);
  for (const id of ids)
    for (const { later } of followers.get(id) ?? []) {
      const left = (waiting.get(later) ?? 0) - 1;
      waiting.set(later, left);
      steps.set(later, Math.max(steps.get(later) ?? 0, (steps.get(id) ?? 0) + 1));
      if (left === 0) ids.push(later);
    }
  return { ids, steps };
}

/**
 * The circles in which events are said to come before each other: for each knot of them one circle, as the precedences
 * that close it, each with its earlier event named by the next.
 */
export function circlesOf(events: readonly Placeable[]): readonly (readonly Precedence[])[] {
  const all = precedencesOf(events);
  const free = new Set([
    ...sortedBy(events, all).ids,
    ...sortedBy(
      events,
      all.map((one) => ({ ...one, earlier: one.later, later: one.earlier })),
    ).ids,
  ]);
  const knotted = all.filter(({ earlier, later }) => !free.has(earlier) && !free.has(later));
  const [before, after] = [Map.groupBy(knotted, ({ later }) => later), Map.groupBy(knotted, ({ earlier }) => earlier)];
  const seen = new Set<string>();
  const circles: (readonly Precedence[])[] = [];
  for (const { id } of events) {
    if (free.has(id) || seen.has(id)) continue;
    const earlier = reachable(id, (at) => (before.get(at) ?? []).map((step) => step.earlier));
    const knot = reachable(id, (at) => (after.get(at) ?? []).map((step) => step.later)).intersection(earlier);
    for (const member of knot) seen.add(member);
    if (knot.has(id)) circles.push(circleIn(knot, id, before));
  }
  return circles;
}

/** All that can be reached from one, itself only where a way leads back to it. */
function reachable(from: string, next: (at: string) => readonly string[]): Set<string> {
  const found = new Set(next(from));
  for (const at of found) for (const further of next(at)) found.add(further);
  return found;
}

/** Within a knot everything follows something else of it, so that the way back ends where it has been before. */
function circleIn(
  knot: ReadonlySet<string>,
  from: string,
  before: ReadonlyMap<string, readonly Precedence[]>,
): readonly Precedence[] {
  const way = new Map<string, Precedence>();
  let at = from;
  for (;;) {
    const step = before.get(at)?.find(({ earlier }) => knot.has(earlier));
    if (!step || way.has(at)) break;
    way.set(at, step);
    at = step.earlier;
  }
  const steps = [...way.values()];
  return steps.slice(steps.findIndex(({ later }) => later === at));
}

/** A date that contradicts what is said of the order: that of an event, and of one that it is said to have followed. */
export interface Contradiction {
  /** What says that the event followed. */
  readonly precedence: Precedence;
  readonly date: string;
  /** The event that is said to have come before, perhaps by way of others. */
  readonly earlier: string;
  readonly earlierDate: string;
}

/**
 * The events whose date is surely earlier than that of an event which they are said to have followed, directly or by way
 * of others. A date that cannot be read contradicts nothing, and neither does what stands in a circle.
 */
export function contradictionsOf(events: readonly Placeable[]): readonly Contradiction[] {
  const dates = new Map(events.map(({ id, date }) => [id, date === undefined ? undefined : known(date)]));
  const precedences = precedencesOf(events);
  const reasons = Map.groupBy(precedences, ({ later }) => later);
  // Of all that came before an event the latest beginnings: one among days, and one among times, which compare otherwise.
  const latest = new Map<string, readonly Bound[]>();
  const found: Contradiction[] = [];
  for (const id of sortedBy(events, precedences).ids) {
    const own = dates.get(id);
    const bounds: Bound[] = own ? [{ id, date: own }] : [];
    for (const precedence of reasons.get(id) ?? []) {
      const before = latest.get(precedence.earlier) ?? [];
      const broken = own && before.find(({ date }) => isBefore(own, date));
      if (own && broken) found.push({ precedence, date: own.text, earlier: broken.id, earlierDate: broken.date.text });
      else bounds.push(...before);
    }
    latest.set(
      id,
      [
        bounds.filter(({ date }) => date.minute === undefined),
        bounds.filter(({ date }) => date.minute !== undefined),
      ].flatMap(latestOf),
    );
  }
  return found;
}

interface Bound {
  readonly id: string;
  readonly date: KnownDate;
}

function latestOf(bounds: readonly Bound[]): readonly Bound[] {
  const [first, ...others] = bounds;
  if (!first) return [];
  return [others.reduce((one, other) => (widestSpan(other.date)[0] > widestSpan(one.date)[0] ? other : one), first)];
}

function known(text: string): KnownDate | undefined {
  const date = readDate(text);
  return typeof date === "string" ? undefined : date;
}

/** An event in its place. */
export interface Placed {
  readonly id: string;
  /**
   * Where it stands (milliseconds, as `placeOfDate` has it): Infinity where neither a date nor another event with a date
   * says so.
   */
  readonly place: number;
}

/**
 * Events in one order: what surely followed another stands after it, by its date or by what the events say; a vague one
 * where the middle of its date lies, or as near to that as what it followed and preceded allows; one without a date right
 * after what it followed, or else right before what it preceded.
 *
 * What an event may mean is first narrowed by what came before and after it. Its place is then the one nearest to the
 * middle of its own date, moved on past what it followed; both keep it within those bounds. Places are numbers, so that
 * the order is the same whichever two are compared. What stands in a circle comes last.
 */
export function inOrderOfEvents(events: readonly Placeable[]): readonly Placed[] {
  const precedences = precedencesOf(events);
  const { ids, steps } = sortedBy(events, precedences);
  const before = Map.groupBy(precedences, ({ later }) => later);
  const after = Map.groupBy(precedences, ({ earlier }) => earlier);
  const dates = new Map(events.flatMap(({ id, date }) => (date === undefined ? [] : [[id, dateOf(date)] as const])));
  const spans = new Map([...dates].map(([id, date]) => [id, widestSpan(date)]));
  const [earliest, latest, places] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const greatest = (values: ReadonlyMap<string, number>, id: string) =>
    Math.max(-Infinity, ...(before.get(id) ?? []).map(({ earlier }) => values.get(earlier) ?? -Infinity));
  const least = (values: ReadonlyMap<string, number>, id: string) =>
    Math.min(Infinity, ...(after.get(id) ?? []).map(({ later }) => values.get(later) ?? Infinity));
  for (const id of ids) earliest.set(id, Math.max(spans.get(id)?.[0] ?? -Infinity, greatest(earliest, id)));
  for (const id of ids.toReversed()) latest.set(id, Math.min(spans.get(id)?.[1] ?? Infinity, least(latest, id)));
  for (const id of ids) {
    const date = dates.get(id);
    const own = date
      ? Math.max(earliest.get(id) ?? -Infinity, Math.min(latest.get(id) ?? Infinity, placeOfDate(date)))
      : -Infinity;
    const place = Math.max(own, greatest(places, id));
    if (place > -Infinity) places.set(id, place);
  }
  for (const id of ids.toReversed()) if (!places.has(id)) places.set(id, least(places, id));
  const beginnings = new Map([...dates].map(([id, date]) => [id, orderOf(date)]));
  return events
    .map(({ id }) => ({ id, place: places.get(id) ?? Infinity }))
    .sort(
      (one, other) =>
        compare(one.place, other.place) ||
        compare(steps.get(one.id) ?? Infinity, steps.get(other.id) ?? Infinity) ||
        compare(beginnings.get(one.id) ?? Infinity, beginnings.get(other.id) ?? Infinity) ||
        (one.id < other.id ? -1 : 1),
    );
}

/** Infinity is no less than itself, where a difference would be no number. */
function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
