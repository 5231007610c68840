import type { Site } from "../dossier.ts";
import type { Actor } from "./actors.ts";
import { type Axis, type AxisPiece, axisOf } from "./axis.ts";
import type { NumberedEvent } from "./order.ts";
import { placeDots } from "./place-dots.ts";
import { spanOf } from "./span.ts";

/** A horizontal line for one actor, or for all others. */
export interface Lane {
  /** Undefined for the lane of all who have none of their own. */
  readonly name: string | undefined;
  readonly count: number;
}

/** An event as it is drawn. */
export interface DrawnEvent extends NumberedEvent {
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
export function drawingOf(events: readonly NumberedEvent[], actors: readonly Actor[], site: Site): Drawing {
  const spans = events.map(({ event }) => ({
    ...spanOf(event, site.timeZone),
    weight: event.weight === "key" ? KEY_WEIGHT : 1,
  }));
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
