import { scaleUtc } from "d3-scale";
import type { Say } from "../../language/say.ts";
import { displayDate, localesOf } from "../display-date.ts";
import { DAY, type Piece, piecesOf, type TimeSpan } from "./pieces.ts";

interface MomentTick {
  /** Milliseconds since 1970. */
  readonly moment: number;
  readonly label: string;
}

/**
 * Round moments strictly inside a stretch of time, as many as have room, each in the fewest words: "12:00", "25 Feb",
 * "Apr", "2026". Hours only within a single day.
 *
 * @param room the least part of the stretch that has to lie between two of them, from 0 to 1
 */
function ticksOf(start: number, end: number, room: number, say: Say): readonly MomentTick[] {
  const days = (end - start) / DAY;
  const scale = scaleUtc().domain([start, end]);
  for (let about = Math.floor(days > 1 ? Math.min(1 / room, days) : 1 / room); about > 0; about -= 1) {
    const moments = scale
      .ticks(about)
      .map(Number)
      .filter((moment) => moment > start && moment < end);
    const step = Math.min(...moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0)));
    if (step >= room * (end - start)) return moments.map((moment) => ({ moment, label: labelOf(moment, step, say) }));
  }
  return [];
}

function labelOf(moment: number, step: number, say: Say): string {
  const date = new Date(moment);
  if (moment % DAY !== 0) return date.toISOString().slice(11, 16);
  if (step < 27 * DAY || date.getUTCDate() !== 1) return write(date, say, { day: "numeric", month: "short" });
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : write(date, say, { month: "short" });
}

function write(date: Date, say: Say, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localesOf(say.language), {
    ...form,
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  }).format(date);
}

/** A labelled line across the drawing. `x` in per cent of its width. */
interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A piece of the axis. `x` and `width` in per cent of the drawing. */
export interface AxisPiece {
  readonly x: number;
  readonly width: number;
  /** The first and, where it is another, the last day; the years of long pieces; the day and the hours of short ones. */
  readonly first: string;
  readonly last: string | undefined;
  /** How many events it holds. */
  readonly count: number;
  readonly ticks: readonly Tick[];
}

/** A broken axis: pieces side by side, each with an even scale of its own. */
export interface Axis {
  readonly pieces: readonly AxisPiece[];
  /** The piece that shows a moment (one left out belongs to the piece before), counted from 0. */
  pieceAt(moment: number): number;
  /** Where a moment stands, in per cent; a moment that is left out stands at the end of the piece before. */
  at(moment: number): number;
  /** The room for dots in a piece: from one place to another, in per cent. */
  room(piece: number): readonly [number, number];
  /** The stretches that a time covers, in per cent, piece by piece; where it is endless, up to the end of the piece given. */
  stretches(start: number, end: number, piece: number): readonly (readonly [number, number])[];
}

/** What separates the pieces, in per cent. */
export const GAP = 1;
/** Narrower pieces have no room for their dates. */
const LEAST_WIDTH = 11;
/** The least distance between the words of two ticks, in per cent. */
const TICK_ROOM = 5.2;

interface PlacedPiece extends Piece {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly scale: (moment: number) => number;
}

/**
 * The broken axis for spans; in the words of a site.
 *
 * @param places where all dots stand, those without a span too (milliseconds): a piece is the wider the more it holds
 */
export function axisOf(spans: readonly TimeSpan[], places: readonly number[], say: Say): Axis {
  const pieces = piecesOf(spans);
  const pieceAt = (moment: number) =>
    Math.max(
      0,
      pieces.findLastIndex(({ start }) => start <= moment),
    );
  const groups = Map.groupBy(places, pieceAt);
  const placed = placePieces(pieces, (place) => groups.get(place)?.length ?? 0);
  return {
    pieces: describe(placed, say),
    pieceAt,
    at: (moment) => placed[pieceAt(moment)]?.scale(moment) ?? 50,
    room: (place) => {
      const piece = placed[place];
      return piece ? [piece.x + marginOf(piece.width), piece.x + piece.width - marginOf(piece.width)] : [50, 50];
    },
    stretches: (start, end, piece) => {
      const from = start === -Infinity ? (placed[piece]?.start ?? 0) : start;
      const to = end === Infinity ? (placed[piece]?.end ?? 0) : end;
      return placed
        .filter((one) => one.start < to && one.end > from)
        .map(({ scale }) => [scale(from), scale(to)] as const);
    },
  };
}

function placePieces(pieces: readonly Piece[], countOf: (piece: number) => number): readonly PlacedPiece[] {
  const widths = widthsOf(pieces.map((_, place) => countOf(place)));
  let x = 0;
  return pieces.map((piece, place) => {
    const width = widths[place] ?? 0;
    const margin = marginOf(width);
    const scale = scaleUtc()
      .domain([piece.start, piece.end])
      .range([x + margin, x + width - margin])
      .clamp(true);
    const here = { ...piece, x, width, count: countOf(place), scale: (moment: number) => scale(moment) };
    x += width + GAP;
    return here;
  });
}

/** Widths in proportion to what the pieces hold; those that would be too narrow get the least, the others share the rest. */
function widthsOf(counts: readonly number[]): readonly number[] {
  const free = 100 - GAP * (counts.length - 1);
  const narrow = new Set<number>();
  for (;;) {
    const rest = free - LEAST_WIDTH * narrow.size;
    const whole = counts.reduce((sum, count, place) => (narrow.has(place) ? sum : sum + count), 0);
    const widths = counts.map((count, place) => (narrow.has(place) ? LEAST_WIDTH : (rest * count) / whole));
    const place = widths.findIndex((width, at) => width < LEAST_WIDTH && !narrow.has(at));
    if (place < 0) return widths;
    narrow.add(place);
  }
}

/** What stays free at both ends of a piece, so that no dot hangs over. */
function marginOf(width: number): number {
  return Math.min(1.2, width / 10);
}

function describe(placed: readonly PlacedPiece[], say: Say): readonly AxisPiece[] {
  let occupied = -Infinity;
  return placed.map((piece) => {
    const { x, width, start, end, count } = piece;
    const [first, last] = namesOf(piece, say);
    const ticks = ticksOf(start, end, TICK_ROOM / width, say).flatMap(({ moment, label }) => {
      const at = piece.scale(moment);
      if (at - occupied < TICK_ROOM || at > 100 - TICK_ROOM / 2) return [];
      occupied = at;
      return [{ x: at, label }];
    });
    return { x, width, first, last: first === last ? undefined : last, count, ticks };
  });
}

/** The first and last day of a piece; only their years where it consists of whole years or is so long that days say nothing; hours within a day. */
function namesOf({ start, end }: Piece, say: Say): readonly [string, string] {
  const first = dayOf(start);
  const last = dayOf(end - 1);
  if (first === last && end - start < DAY)
    return [displayDate(first, say, "short"), `${timeOf(start)}–${timeOf(end).replace("00:00", "24:00")}`];
  const isInYears = (first.endsWith("-01-01") && last.endsWith("-12-31")) || end - start > 3 * 365 * DAY;
  const name = (day: string) => displayDate(isInYears ? day.slice(0, 4) : day, say, "short");
  return [name(first), name(last)];
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function timeOf(moment: number): string {
  return new Date(moment).toISOString().slice(11, 16);
}
