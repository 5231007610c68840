import { dateOf, endOf, orderOf, placeOfDate } from "../../dossier/dates.ts";
import { zoneOffset } from "../display-date.ts";
import type { DatedEvent } from "./events.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * What an event takes up on a drawn axis, in milliseconds since 1970 as a clock in the site's zone shows them: a day
 * without a time is that day from midnight to midnight, wherever it was lived.
 */
export interface TimeSpan {
  readonly start: number;
  /** The first moment after all that its beginning is known to be; the start itself of a moment. */
  readonly begun: number;
  /** The first moment after it; equal to the start for a moment. */
  readonly end: number;
  /** Where its dot stands: in the middle of what its beginning is known to be. */
  readonly anchor: number;
}

/** What an event takes up on an axis in the given zone (IANA); what is open on one side is taken by the other. */
export function spanOf({ date, end }: Pick<DatedEvent, "date" | "end">, timeZone: string): TimeSpan {
  const first = extentOf(date, timeZone);
  const last = end === undefined ? first : extentOf(end, timeZone);
  return { start: first.start, begun: first.end, end: Math.max(first.end, last.end), anchor: first.middle };
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

/** What a date takes up on an axis in the given zone (IANA), from its first moment to the first one after it. */
export function extentOf(text: string, timeZone: string): Extent {
  const date = dateOf(text);
  const start = orderOf(date);
  if (date.minute === undefined) {
    const end = endOf(date) + 1;
    const isOpen = date.precision === "between" && (!date.first || !date.last);
    return { start, end, middle: isOpen ? placeOfDate(date) : (start + end) / 2 };
  }
  const shown = start + zoneOffset(start, timeZone) * MINUTE;
  return { start: shown, end: shown, middle: shown };
}

/** A stretch of time in which something happens, in milliseconds since 1970. */
interface Cell {
  readonly start: number;
  readonly end: number;
  /** How much happens in it. */
  readonly weight: number;
}

/** Cells that belong together: from the first, up to the one before the last. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** The best partition of the cells before a boundary, with a given number of blocks. */
interface Partition {
  readonly value: number;
  readonly last: Block;
  readonly before: Partition | undefined;
  /** Whether the last block is thought to last until the next cell begins. */
  readonly doesLast: boolean;
}

/** A block of less would be an accident. */
const LEAST_WEIGHT = 3;

/**
 * Finds the blocks in which things happen at an even pace, after "Bayesian blocks" (Scargle and others 2013,
 * doi:10.1088/0004-637X/764/2/167): of all partitions the likeliest, less a price for each block. A gap between two blocks
 * belongs to one of them, or is a block of its own in which nothing happens.
 *
 * @param cells in order of time, none overlapping another
 * @param most the greatest number of blocks
 */
function blocksOf(cells: readonly Cell[], most: number): readonly Block[] {
  const sums = [0];
  for (const { weight } of cells) sums.push((sums.at(-1) ?? 0) + weight);
  const price = priceFor(sums.at(-1) ?? 0);
  const size = cells.length;
  let best: (Partition | undefined)[][] = [];
  let chosen: Partition | undefined;
  for (let count = 1; count <= Math.min(most, size); count += 1) {
    best = Array.from({ length: size + 1 }, (_, to) =>
      [false, true].map((doesLast) => bestUpTo({ cells, sums, price }, to, doesLast, count === 1 ? undefined : best)),
    );
    const found = best[size]?.[0];
    if (found && (!chosen || found.value > chosen.value)) chosen = found;
  }
  const blocks: Block[] = [];
  for (let at = chosen; at; at = at.before) blocks.unshift(at.last);
  return blocks;
}

/** What a block has to gain, by the prior of the paper (equation 21) with a false-alarm rate of 0.05. */
function priceFor(total: number): number {
  return 4 - Math.log(73.53 * 0.05 * total ** -0.478);
}

interface Setting {
  readonly cells: readonly Cell[];
  /** The weights of all cells before each. */
  readonly sums: readonly number[];
  readonly price: number;
}

/** The best partition of the cells before `to` that adds one block to one of those given, or is a single block. */
function bestUpTo(
  { cells, sums, price }: Setting,
  to: number,
  doesLast: boolean,
  earlier: readonly (readonly (Partition | undefined)[])[] | undefined,
): Partition | undefined {
  const next = cells[to];
  const end = doesLast ? next?.start : cells[to - 1]?.end;
  if (end === undefined) return undefined;
  let best: Partition | undefined;
  for (let from = earlier ? 1 : 0; from < (earlier ? to : 1); from += 1) {
    const weight = (sums[to] ?? 0) - (sums[from] ?? 0);
    const isWhole = from === 0 && to === cells.length;
    if (weight < LEAST_WEIGHT && !isWhole) continue;
    const tight = cells[from]?.start ?? 0;
    const loose = cells[from - 1]?.end ?? tight;
    for (const before of earlier ? (earlier[from] ?? []) : [undefined]) {
      if (earlier && !before) continue;
      const isLoose = before !== undefined && !before.doesLast;
      for (const start of isLoose && loose < tight ? [tight, loose] : [tight]) {
        const isGapOwn = isLoose && start === tight && loose < tight;
        const fitness = weight * Math.log(weight / (end - start));
        const value = (before?.value ?? 0) + fitness - price * (isGapOwn ? 2 : 1);
        if (!best || value > best.value) best = { value, last: { from, to }, before, doesLast };
      }
    }
  }
  return best;
}

/** A stretch of time with an even scale of its own. */
export interface Piece {
  readonly start: number;
  /** The first moment after it. */
  readonly end: number;
}

/** More pieces than this are no longer read as one axis. */
const MOST_PIECES = 5;

/** By how much of its length a piece may grow for the sake of something that lasts into the time left out after it. */
const LONGEST_REST = 0.2;

/**
 * Cuts time into pieces in each of which events come at an even pace, so that a dense hour, a day and an event a century
 * away can all be read. Between pieces, time without events is left out.
 */
export function piecesOf(spans: readonly TimeSpan[]): readonly Piece[] {
  const cells = cellsOf(spansThatShape(spans));
  return blocksOf(cells, MOST_PIECES).map(({ from, to }) => {
    const inside = cells.slice(from, to);
    const next = cells[to]?.start;
    return {
      start: cells[from]?.start ?? 0,
      end: Math.min(endOfPiece(inside, next === undefined), next ?? Infinity),
    };
  });
}

/** Where a piece ends: with all that is known to begin in it; what lasts longer may lengthen it a little, the last piece as it likes. */
function endOfPiece(cells: readonly DrawnCell[], isLast: boolean): number {
  const begun = cells.at(-1)?.end ?? 0;
  const ended = Math.max(...cells.map((cell) => cell.ended));
  const length = begun - (cells[0]?.start ?? begun);
  const unit = cells.at(-1)?.unit ?? DAY;
  const rest = begun + Math.floor((length * LONGEST_REST) / unit) * unit;
  return isLast ? ended : Math.max(begun, Math.min(ended, rest));
}

/** In order of time, without the vague dates in which a much shorter span begins: "2025" says nothing about where events lie in 2025. */
function spansThatShape(spans: readonly TimeSpan[]): readonly TimeSpan[] {
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
interface DrawnCell extends Cell {
  readonly unit: number;
  /** When the last of it ends. */
  readonly ended: number;
}

/** So many moments in one unit of time are told apart by a finer one. */
const CROWD = 6;

function cellsOf(spans: readonly TimeSpan[]): readonly DrawnCell[] {
  const unitOf = unitsOf(spans);
  const groups = [...Map.groupBy(spans, (span) => Math.floor(span.start / unitOf(span)) * unitOf(span))];
  return groups.map(([start, group], place) => {
    const unit = Math.min(...group.map(unitOf));
    const lastOf = (moments: readonly number[]) =>
      Math.max(start + unit, Math.ceil(Math.max(...moments) / unit) * unit);
    return {
      start,
      unit,
      end: Math.min(lastOf(group.map(({ begun }) => begun)), groups[place + 1]?.[0] ?? Infinity),
      weight: group.length,
      ended: lastOf(group.map(({ end }) => end)),
    };
  });
}

/** The unit in which each span is counted: a day, or an hour where all happens within a few; a finer one for a crowd of moments. */
function unitsOf(spans: readonly TimeSpan[]): (span: TimeSpan) => number {
  const isShort = (spans.at(-1)?.start ?? 0) - (spans[0]?.start ?? 0) <= 3 * DAY;
  const moments = spans.filter(({ start, begun }) => start === begun);
  const countIn = (unit: number) => Map.groupBy(moments, ({ start }) => Math.floor(start / unit));
  const [inDay, inHour] = [countIn(DAY), countIn(HOUR)];
  const isCrowd = (groups: typeof inDay, unit: number, start: number) =>
    (groups.get(Math.floor(start / unit))?.length ?? 0) >= CROWD;
  return ({ start, begun }) => {
    if (start === begun && isCrowd(inHour, HOUR, start)) return 5 * MINUTE;
    return isShort || (start === begun && isCrowd(inDay, DAY, start)) ? HOUR : DAY;
  };
}
