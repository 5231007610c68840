import { scaleUtc } from "d3-scale";
import { displayDate, localesOf } from "../display-date.ts";
import { DAY, type Piece, piecesOf, type TimeSpan, type WeightedSpan } from "./pieces.ts";

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
function ticksOf(start: number, end: number, room: number, language: string): readonly MomentTick[] {
  const days = (end - start) / DAY;
  const scale = scaleUtc().domain([start, end]);
  for (let about = Math.floor(days > 1 ? Math.min(1 / room, days) : 1 / room); about > 0; about -= 1) {
    const moments = scale
      .ticks(about)
      .map(Number)
      .filter((moment) => moment > start && moment < end);
    const step = Math.min(...moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0)));
    if (step >= room * (end - start))
      return moments.map((moment) => ({ moment, label: labelOf(moment, step, language) }));
  }
  return [];
}

function labelOf(moment: number, step: number, language: string): string {
  const date = new Date(moment);
  if (moment % DAY !== 0) return date.toISOString().slice(11, 16);
  if (step < 27 * DAY || date.getUTCDate() !== 1) return write(date, language, { day: "numeric", month: "short" });
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : write(date, language, { month: "short" });
}

function write(date: Date, language: string, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localesOf(language), {
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
  /** The first and, where it is another, the last day; the years of long pieces. */
  readonly first: string;
  readonly last: string | undefined;
  readonly ticks: readonly Tick[];
  /** Whether it has the finest scale of several: the days in which the story happens. */
  readonly isDensest: boolean;
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
  /** The stretches that a span covers, in per cent, piece by piece. */
  stretches(span: Pick<TimeSpan, "start" | "end">): readonly (readonly [number, number])[];
}

/** What separates the pieces, in per cent. */
export const GAP = 1;
const LEAST_WIDTH = 8;
/** Less than proportional: a piece with twice the events gets about two thirds more room. */
const SHARE = 0.75;
/** The least distance between the words of two ticks, in per cent. */
const TICK_ROOM = 5.2;

interface PlacedPiece extends Piece {
  readonly x: number;
  readonly width: number;
  readonly scale: (moment: number) => number;
}

/** The broken axis for spans; words in the given language (BCP 47). */
export function axisOf(spans: readonly WeightedSpan[], language: string): Axis {
  const placed = placePieces(piecesOf(spans));
  const pieceAt = (moment: number) =>
    Math.max(
      0,
      placed.findLastIndex(({ start }) => start <= moment),
    );
  return {
    pieces: describe(placed, language),
    pieceAt,
    at: (moment) => placed[pieceAt(moment)]?.scale(moment) ?? 50,
    room: (place) => {
      const piece = placed[place];
      return piece ? [piece.x + marginOf(piece.width), piece.x + piece.width - marginOf(piece.width)] : [50, 50];
    },
    stretches: ({ start, end }) =>
      placed
        .filter((piece) => piece.start < end && piece.end > start)
        .map(({ scale }) => [scale(start), scale(end)] as const),
  };
}

function placePieces(pieces: readonly Piece[]): readonly PlacedPiece[] {
  const free = 100 - GAP * (pieces.length - 1) - LEAST_WIDTH * pieces.length;
  const weights = pieces.map(({ weight }) => weight ** SHARE);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let x = 0;
  return pieces.map((piece, place) => {
    const width = LEAST_WIDTH + (free * (weights[place] ?? 0)) / whole;
    const margin = marginOf(width);
    const scale = scaleUtc()
      .domain([piece.start, piece.end])
      .range([x + margin, x + width - margin])
      .clamp(true);
    const here = { ...piece, x, width, scale: (moment: number) => scale(moment) };
    x += width + GAP;
    return here;
  });
}

/** What stays free at both ends of a piece, so that no dot hangs over. */
function marginOf(width: number): number {
  return Math.min(1.2, width / 10);
}

function describe(placed: readonly PlacedPiece[], language: string): readonly AxisPiece[] {
  const pace = ({ start, end, width }: PlacedPiece) => (end - start) / width;
  const finest = placed.length > 1 ? Math.min(...placed.map(pace)) : undefined;
  let occupied = -Infinity;
  return placed.map((piece) => {
    const { x, width, start, end } = piece;
    const [first, last] = namesOf(piece, language);
    const ticks = ticksOf(start, end, TICK_ROOM / width, language).flatMap(({ moment, label }) => {
      const at = piece.scale(moment);
      if (at - occupied < TICK_ROOM || at > 100 - TICK_ROOM / 2) return [];
      occupied = at;
      return [{ x: at, label }];
    });
    return {
      x,
      width,
      first,
      last: first === last ? undefined : last,
      ticks,
      isDensest: pace(piece) === finest,
    };
  });
}

/** The first and last day of a piece; only their years where it consists of whole years or is so long that days say nothing. */
function namesOf({ start, end }: Piece, language: string): readonly [string, string] {
  const first = dayOf(start);
  const last = dayOf(end - 1);
  const isInYears = (first.endsWith("-01-01") && last.endsWith("-12-31")) || end - start > 3 * 365 * DAY;
  const name = (day: string) => displayDate(isInYears ? day.slice(0, 4) : day, language, "short");
  return [name(first), name(last)];
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
