import type { Site } from "../../dossier/dossier.ts";
import { type Axis, type AxisPiece, axisOf } from "./axis.ts";
import { type Actor, isDated, type NumberedEvent } from "./events.ts";
import { spanOf } from "./pieces.ts";

/** A dot, or several in different lanes joined by a line, that wants a place. */
interface Wish {
  /** Where it would stand if it were alone, in per cent. */
  readonly x: number;
  /** The first and the last lane that it takes up; those between too, since the line that joins its dots runs through them. */
  readonly lanes: readonly [number, number];
}

/**
 * Places dots so that none touches another in its lane: each at its wish or as near to the right of it as there is room,
 * pushed back where the right end is reached, all closer together where they are too many. Gives the places in per cent,
 * in the order of the wishes.
 */
export function placeDots(
  wishes: readonly Wish[],
  [left, right]: readonly [number, number],
  distance: number,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((one, other) => (wishes[one]?.x ?? 0) - (wishes[other]?.x ?? 0));
  const queue = Math.max(1, ...walk(order, wishes, (_, before = 0) => before + 1));
  const apart = queue > 1 ? Math.min(distance, (right - left) / (queue - 1)) : distance;
  const pushed = walk(order, wishes, ({ x }, before = -Infinity) =>
    Math.max(Math.min(right, Math.max(left, x)), before + apart),
  );
  const reversed = wishes.map(({ lanes }, index) => ({ lanes, x: -(pushed[index] ?? 0) }));
  return walk(order.reverse(), reversed, ({ x }, before = -Infinity) => Math.max(x, -right, before + apart)).map(
    (place) => -place,
  );
}

/** Gives each wish in turn a value that depends on the greatest one given before in any of its lanes. */
function walk(
  order: readonly number[],
  wishes: readonly Wish[],
  value: (wish: Wish, before: number | undefined) => number,
): number[] {
  const values: number[] = [];
  const latest: number[] = [];
  for (const index of order) {
    const wish = wishes[index];
    if (!wish) continue;
    const [first, last] = wish.lanes;
    const before = latest.slice(first, last + 1).filter((one) => one !== undefined);
    const given = value(wish, before.length > 0 ? Math.max(...before) : undefined);
    values[index] = given;
    for (let lane = first; lane <= last; lane += 1) latest[lane] = given;
  }
  return values;
}

/** A horizontal line for one actor, or for all others. */
interface Lane {
  /** Undefined for the lane of all who have none of their own. */
  readonly name: string | undefined;
  readonly count: number;
}

/** An event as it is drawn. */
interface DrawnEvent extends NumberedEvent {
  /** Where its dots stand, in per cent. */
  readonly x: number;
  /** Its lanes, counted from 0, from top to bottom. */
  readonly lanes: readonly number[];
  /** The stretches that it is known to lie in or to last, in per cent; empty where a dot says as much. */
  readonly bars: readonly (readonly [number, number])[];
  /** Whether it falls into the days that have the finest scale. */
  readonly isDense: boolean;
}

export interface Drawing {
  readonly lanes: readonly Lane[];
  readonly pieces: readonly AxisPiece[];
  readonly events: readonly DrawnEvent[];
  /** Whether dots stand so close that numbers do not fit into them. */
  readonly isCrowded: boolean;
}

/** One lane more than this is drawn where it would hold a single actor, who would be "others" otherwise. */
const MOST_LANES = 8;
/** How far dots stand apart, in per cent: on a page of 960 pixels, dots of 16 and a gap. */
const DISTANCE = 2;
/** A moment that the story needs deserves the room of two others. */
const KEY_WEIGHT = 2;
/** A shorter bar would be hidden by its dot. */
const LEAST_BAR = 2.2;
/** What reaches less far into another piece of the axis would look like a mistake. */
const LEAST_STRETCH = 0.5;

/** The timeline drawn: a lane for each of those who take part in most events, a broken axis, dots and bars. */
export function drawingOf(all: readonly NumberedEvent[], actors: readonly Actor[], site: Site): Drawing {
  const events = all.filter(({ event }) => isDated(event));
  const spans = events.flatMap(({ event }) =>
    isDated(event) ? [{ ...spanOf(event, site.timeZone), weight: event.weight === "key" ? KEY_WEIGHT : 1 }] : [],
  );
  const axis = axisOf(spans, site.language);
  const { lanes, lanesOf } = lanesFor(events, actors);
  const wishes = spans.map((span, index) => {
    const taken = lanesOf(events[index]);
    return { piece: axis.pieceAt(span.anchor), x: axis.at(span.anchor), taken, span };
  });
  const places = placeInPieces(wishes, axis);
  return {
    lanes,
    pieces: axis.pieces,
    events: events.map((numbered, index) => {
      const wish = wishes[index];
      const bars = wish ? axis.stretches(wish.span) : [];
      const length = bars.reduce((sum, [from, to]) => sum + to - from, 0);
      return {
        ...numbered,
        x: places[index] ?? 0,
        lanes: wish?.taken ?? [],
        bars: length >= LEAST_BAR ? bars.filter(([from, to]) => to - from >= LEAST_STRETCH) : [],
        isDense: axis.pieces[wish?.piece ?? -1]?.isDensest ?? false,
      };
    }),
    isCrowded: isCrowded(wishes, places),
  };
}

interface PlacedWish {
  readonly piece: number;
  readonly x: number;
  readonly taken: readonly number[];
}

function lanesFor(events: readonly NumberedEvent[], actors: readonly Actor[]) {
  const named = actors.slice(0, actors.length > MOST_LANES + 1 ? MOST_LANES : actors.length);
  const places = new Map(named.map(({ person }, place) => [person.id, place]));
  const lanesOf = (numbered: NumberedEvent | undefined): readonly number[] => {
    const taken = new Set(numbered?.event.people.flatMap((id) => places.get(id) ?? []));
    return taken.size > 0 ? [...taken].sort((one, other) => one - other) : [named.length];
  };
  const others = events.filter((numbered) => lanesOf(numbered)[0] === named.length).length;
  const lanes: Lane[] = named.map(({ person, count }) => ({ name: person.name, count }));
  return { lanes: others > 0 ? [...lanes, { name: undefined, count: others }] : lanes, lanesOf };
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
