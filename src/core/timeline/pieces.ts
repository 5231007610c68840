import { blocksOf, type Cell } from "./blocks.ts";
import { DAY, HOUR, type Span } from "./span.ts";

/** A stretch of time with an even scale of its own. */
export interface Piece {
  readonly start: number;
  /** The first moment after it. */
  readonly end: number;
  /** How much happens in it: the sum of the weights. */
  readonly weight: number;
}

/** A span and how much room its event deserves. */
export interface WeightedSpan extends Span {
  readonly weight: number;
}

/** More pieces than this are no longer read as one axis. */
const MOST_PIECES = 5;

/** By how much of its length a piece may grow for the sake of something that lasts into the time left out after it. */
const LONGEST_REST = 0.2;

/**
 * Cuts time into pieces in each of which events come at an even pace, so that a dense day and an event a year away can
 * both be read. Between pieces, time without events is left out.
 */
export function piecesOf(spans: readonly WeightedSpan[]): readonly Piece[] {
  const shaping = spansThatShape(spans);
  const last = shaping.at(-1);
  const unit = last && last.start - (shaping[0]?.start ?? 0) > 3 * DAY ? DAY : HOUR;
  const cells = cellsOf(shaping, unit);
  return blocksOf(cells, MOST_PIECES).map(({ from, to }) => {
    const inside = cells.slice(from, to);
    const start = cells[from]?.start ?? 0;
    const next = cells[to]?.start;
    return {
      start: start * unit,
      end: Math.min(endOf(inside, next === undefined), next ?? Infinity) * unit,
      weight: inside.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
}

/** Where a piece ends, in units: with all that is known to begin in it; what lasts longer may lengthen it a little, the last piece as it likes. */
function endOf(cells: readonly UnitCell[], isLast: boolean): number {
  const begun = cells.at(-1)?.end ?? 0;
  const ended = Math.max(...cells.map((cell) => cell.ended));
  const length = begun - (cells[0]?.start ?? begun);
  return isLast ? ended : Math.max(begun, Math.min(ended, Math.floor(begun + length * LONGEST_REST)));
}

/** In order of time, without the vague dates in which a much shorter span begins: "2025" says nothing about where events lie in 2025. */
function spansThatShape(spans: readonly WeightedSpan[]): readonly WeightedSpan[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  return ordered.filter(({ start, end }, place) => {
    for (let at = place + 1; at < ordered.length; at += 1) {
      const other = ordered[at];
      if (!other || other.start >= end) return true;
      if (Math.max(DAY, other.end - other.start) < (end - start) / 10) return false;
    }
    return true;
  });
}

/** What begins in one unit of time. It reaches as far as its date is vague, if nothing else begins before that. */
interface UnitCell extends Cell {
  /** When the last of it ends, in units. */
  readonly ended: number;
}

function cellsOf(spans: readonly WeightedSpan[], unit: number): readonly UnitCell[] {
  const groups = [...Map.groupBy(spans, ({ start }) => Math.floor(start / unit))];
  return groups.map(([start, group], place) => {
    const lastOf = (moments: readonly number[]) => Math.max(start + 1, Math.ceil(Math.max(...moments) / unit));
    return {
      start,
      end: Math.min(lastOf(group.map((span) => 2 * span.anchor - span.start)), groups[place + 1]?.[0] ?? Infinity),
      weight: group.reduce((sum, { weight }) => sum + weight, 0),
      ended: lastOf(group.map(({ end }) => end)),
    };
  });
}
