import { dateOf, plainDate } from "../../dossier/dates.ts";
import type { Dossier, Site } from "../../dossier/dossier.ts";
import type { Say } from "../../language/say.ts";
import { zoneOffset } from "../display-date.ts";
import { type Axis, type AxisPiece, axisOf } from "./axis.ts";
import { type Actor, type DatedEvent, isDated, type NumberedEvent } from "./events.ts";
import { extentOf, spanOf } from "./pieces.ts";

/** A dot, or several in different lanes joined by a line, that wants a place. */
interface Wish {
  /** Where it would stand if it were alone, in per cent. */
  readonly x: number;
  /** The first and the last lane that it takes up; those between too, since the line that joins its dots runs through them. */
  readonly lanes: readonly [number, number];
}

/**
 * Places dots so that none touches another in its lane, and none stands left of one that wished to stand before it in any
 * lane: each at its wish or as near to the right of it as there is room, pushed back where the right end is reached, all
 * closer together where they are too many. Gives the places in per cent, in the order of the wishes.
 */
export function placeDots(
  wishes: readonly Wish[],
  [left, right]: readonly [number, number],
  distance: number,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((one, other) => (wishes[one]?.x ?? 0) - (wishes[other]?.x ?? 0));
  const queue = Math.max(1, ...walk(order, wishes, (_, inLanes = 0, before = 1) => Math.max(inLanes + 1, before)));
  const apart = queue > 1 ? Math.min(distance, (right - left) / (queue - 1)) : distance;
  const pushed = walk(order, wishes, ({ x }, inLanes = -Infinity, before = -Infinity) =>
    Math.max(Math.min(right, Math.max(left, x)), inLanes + apart, before),
  );
  const reversed = wishes.map(({ lanes }, index) => ({ lanes, x: -(pushed[index] ?? 0) }));
  return walk(order.reverse(), reversed, ({ x }, inLanes = -Infinity, before = -Infinity) =>
    Math.max(x, -right, inLanes + apart, before),
  ).map((place) => -place);
}

/** Gives each wish in turn a value that depends on the greatest one given before in any of its lanes, and on the one given last. */
function walk(
  order: readonly number[],
  wishes: readonly Wish[],
  value: (wish: Wish, inLanes: number | undefined, before: number | undefined) => number,
): number[] {
  const values: number[] = [];
  const latest: number[] = [];
  let last: number | undefined;
  for (const index of order) {
    const wish = wishes[index];
    if (!wish) continue;
    const [from, to] = wish.lanes;
    const inLanes = latest.slice(from, to + 1).filter((one) => one !== undefined);
    last = value(wish, inLanes.length > 0 ? Math.max(...inLanes) : undefined, last);
    values[index] = last;
    for (let lane = from; lane <= to; lane += 1) latest[lane] = last;
  }
  return values;
}

/** A horizontal line for one actor, or for all others. */
interface Lane {
  /** The name of the actor; "Others" for all who have no line of their own, and whatever has no actor. */
  readonly name: string;
  readonly count: number;
}

/** A stretch of a lane, in per cent: how far its time is known, or how long it lasted. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly isVague: boolean;
}

/** An event as it is drawn. */
interface DrawnEvent extends NumberedEvent {
  /** Where its dots stand, in per cent. */
  readonly x: number;
  /** Its lanes, counted from 0, from top to bottom. */
  readonly lanes: readonly number[];
  /** None where a dot says as much. */
  readonly bars: readonly Bar[];
}

export interface Drawing {
  readonly lanes: readonly Lane[];
  readonly pieces: readonly AxisPiece[];
  readonly events: readonly DrawnEvent[];
  /** How many events have no place in time, so that they are not drawn. */
  readonly left: number;
  /** Whether dots stand so close that numbers do not fit into them. */
  readonly isCrowded: boolean;
}

/** One lane more than this is drawn where it would hold a single actor, who would be "others" otherwise. */
const MOST_LANES = 8;

/** How far dots stand apart, in per cent: on a page of 960 pixels, dots of 16 and a gap. */
const DISTANCE = 2;

/** A shorter bar would be hidden by its dot; of one that only says how far a date is known, ends that peep out say nothing. */
const LEAST_BAR = 2.2;
const LEAST_VAGUE_BAR = 4;

/** What reaches less far into another piece of the axis would look like a mistake. */
const LEAST_STRETCH = 0.5;

/**
 * The timeline drawn, from left to right in the order of its events: a lane for each of those who take part in most
 * events, a broken axis, dots and bars. What has no date stands where the order puts it.
 */
export function drawingOf(
  all: readonly NumberedEvent[],
  actors: readonly Actor[],
  { say, site }: Pick<Dossier, "say" | "site">,
): Drawing {
  const events = all.filter(({ place }) => place < Infinity);
  const spans = events.flatMap(({ event }) => (isDated(event) ? [spanOf(event, site.timeZone)] : []));
  const anchors = anchorsOf(events, site.timeZone);
  const axis = axisOf(spans, anchors, say);
  const { lanes, lanesOf } = lanesFor(events, actors, say);
  const wishes = events.map((numbered, index) => {
    const anchor = anchors[index] ?? 0;
    return { piece: axis.pieceAt(anchor), x: axis.at(anchor), taken: lanesOf(numbered) };
  });
  const places = placeInPieces(wishes, axis);
  return {
    lanes,
    pieces: axis.pieces,
    events: events.map((numbered, index) => ({
      ...numbered,
      x: places[index] ?? 0,
      lanes: wishes[index]?.taken ?? [],
      bars: isDated(numbered.event) ? barsOf(numbered.event, wishes[index]?.piece ?? 0, axis, site) : [],
    })),
    left: all.length - events.length,
    isCrowded: isCrowded(wishes, places),
  };
}

/**
 * Where the dots stand in time, as a clock in the site's zone shows it: never before one that comes before it in the list,
 * which compares times with days as UTC has them.
 */
function anchorsOf(events: readonly NumberedEvent[], timeZone: string): readonly number[] {
  let latest = -Infinity;
  return events.map(({ event, place }) => {
    const isTimed = event.date !== undefined && dateOf(event.date).minute !== undefined;
    latest = Math.max(latest, isTimed ? place + zoneOffset(place, timeZone) * 60_000 : place);
    return latest;
  });
}

/** How far the time of an event is known, at its beginning and at its end, and how long it lasted in between. */
function barsOf({ date, end }: DatedEvent, piece: number, axis: Axis, { timeZone }: Site): readonly Bar[] {
  const first = extentOf(date, timeZone);
  const stretch = (from: number, to: number, isVague: boolean) =>
    axis.stretches(from, to, piece).map(([x, y]) => ({ from: x, to: y, isVague }));
  const bars = end === undefined ? stretch(openStart(date, first), openEnd(date, first), true) : spanOfTwo();
  const length = bars.reduce((sum, { from, to }) => sum + to - from, 0);
  return length >= (bars.every(({ isVague }) => isVague) ? LEAST_VAGUE_BAR : LEAST_BAR)
    ? bars.filter(({ from, to }) => to - from >= LEAST_STRETCH)
    : [];

  function spanOfTwo(): readonly Bar[] {
    const last = extentOf(end ?? date, timeZone);
    const [isSure, isEndSure] = [plainDate(date) !== undefined, plainDate(end) !== undefined];
    const [from, to] = [isSure ? first.start : first.end, isEndSure ? last.end : last.start];
    return [
      ...(isSure ? [] : stretch(openStart(date, first), openEnd(date, first), true)),
      ...(from < to ? stretch(from, to, false) : []),
      ...(isEndSure ? [] : stretch(openStart(end ?? date, last), openEnd(end ?? date, last), true)),
    ];
  }
}

function openStart(date: string, { start }: { readonly start: number }): number {
  return date.startsWith("../") ? -Infinity : start;
}

function openEnd(date: string, { end }: { readonly end: number }): number {
  return date.endsWith("/..") ? Infinity : end;
}

interface PlacedWish {
  readonly piece: number;
  readonly x: number;
  readonly taken: readonly number[];
}

function lanesFor(events: readonly NumberedEvent[], actors: readonly Actor[], say: Say) {
  const named = actors.slice(0, actors.length > MOST_LANES + 1 ? MOST_LANES : actors.length);
  const places = new Map(named.map(({ person }, place) => [person.id, place]));
  const lanesOf = (numbered: NumberedEvent): readonly number[] => {
    const taken = new Set(numbered.event.people.flatMap((id) => places.get(id) ?? []));
    return taken.size > 0 ? [...taken].sort((one, other) => one - other) : [named.length];
  };
  const others = events.filter((numbered) => lanesOf(numbered)[0] === named.length);
  const lanes: Lane[] = named.map(({ person, count }) => ({ name: person.name, count }));
  return {
    lanes: others.length > 0 ? [...lanes, { name: restName(others, say), count: others.length }] : lanes,
    lanesOf,
  };
}

function restName(events: readonly NumberedEvent[], say: Say): string {
  const withPeople = events.filter(({ event }) => event.people.length > 0).length;
  if (withPeople === 0) return say("timeline.nobodyNamed");
  return say(withPeople === events.length ? "timeline.others" : "timeline.othersOrNobody");
}

function placeInPieces(wishes: readonly PlacedWish[], axis: Axis): readonly number[] {
  const places: number[] = [];
  for (const [piece, group] of Map.groupBy(wishes.keys(), (index) => wishes[index]?.piece ?? 0)) {
    const placed = placeDots(
      group.map((index) => {
        const { x = 0, taken = [] } = wishes[index] ?? {};
        return { x, lanes: [taken[0] ?? 0, taken.at(-1) ?? 0] };
      }),
      axis.room(piece),
      DISTANCE,
    );
    for (const [at, index] of group.entries()) places[index] = placed[at] ?? 0;
  }
  return places;
}

/** Whether any two dots of a lane stand closer than numbers in them allow. */
function isCrowded(wishes: readonly PlacedWish[], places: readonly number[]): boolean {
  const latest: number[] = [];
  const order = [...places.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  return order.some((index) => {
    const x = places[index] ?? 0;
    const isClose = (wishes[index]?.taken ?? []).some((lane) => x - (latest[lane] ?? -Infinity) < DISTANCE * 0.9);
    for (const lane of wishes[index]?.taken ?? []) latest[lane] = x;
    return isClose;
  });
}
