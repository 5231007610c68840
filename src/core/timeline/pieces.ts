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

/**
 * Cuts time into pieces in each of which events come at an even pace, so that a dense day and an event a year away can
 * both be read. The cuts are those of Bayesian blocks (Scargle and others 2013, doi:10.1088/0004-637X/764/2/167): of all
 * partitions the likeliest, less a price for every block. Between pieces, time without events is left out.
 */
export function piecesOf(spans: readonly WeightedSpan[]): readonly Piece[] {
  const shaping = spansThatShape(spans);
  const [first] = shaping;
  if (!first) return [];
  const last = Math.max(...shaping.map(({ start }) => start));
  const unit = last - first.start <= 3 * DAY ? HOUR : DAY;
  const cells = cellsOf(shaping, unit);
  const blocks = blocksOf(cells);
  return blocks.map(({ from, to }, place) => {
    const inside = cells.slice(from, to);
    const next = cells[blocks[place + 1]?.from ?? -1];
    const latest = Math.max(...inside.map(({ end, place: at }) => Math.max(Math.ceil(end / unit), at + 1)));
    return {
      start: (inside[0]?.place ?? 0) * unit,
      end: Math.min(latest, next?.place ?? latest) * unit,
      weight: inside.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
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

interface Cell {
  /** Units since 1970. */
  readonly place: number;
  weight: number;
  /** When the last of its spans ends, in milliseconds. */
  end: number;
}

function cellsOf(spans: readonly WeightedSpan[], unit: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { start, end, weight } of spans) {
    const place = Math.floor(start / unit);
    const cell = cells.at(-1);
    if (cell?.place !== place) cells.push({ place, weight, end });
    else {
      cell.weight += weight;
      cell.end = Math.max(cell.end, end);
    }
  }
  return cells;
}

interface Block {
  /** The cells of the block: from the first, up to the one before the last. */
  readonly from: number;
  readonly to: number;
}

/** The likeliest partition of the cells, found by dynamic programming over the number of blocks and their last cell. */
function blocksOf(cells: readonly Cell[]): readonly Block[] {
  const size = cells.length;
  const fitness = fitnessOf(cells);
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const price = 4 - Math.log(73.53 * 0.05 * total ** -0.478);
  let best = Array.from({ length: size + 1 }, (_, to) => (to === 0 ? 0 : fitness(0, to)));
  const cuts: number[][] = [[]];
  let chosen = { blocks: 1, value: best[size] ?? 0 };
  for (let blocks = 2; blocks <= Math.min(MOST_PIECES, size); blocks += 1) {
    const { values, lastCuts } = withOneMore(best, fitness, blocks);
    cuts.push(lastCuts);
    best = values;
    const value = (values[size] ?? -Infinity) - price * (blocks - 1);
    if (value > chosen.value) chosen = { blocks, value };
  }
  const found: Block[] = [];
  for (let to = size, blocks = chosen.blocks; blocks > 0; blocks -= 1) {
    const from = blocks === 1 ? 0 : (cuts[blocks - 1]?.[to] ?? 0);
    found.unshift({ from, to });
    to = from;
  }
  return found;
}

type Fitness = (from: number, to: number) => number;

function withOneMore(best: readonly number[], fitness: Fitness, blocks: number) {
  const values: number[] = [];
  const lastCuts: number[] = [];
  for (let to = 0; to < best.length; to += 1) {
    let value = -Infinity;
    for (let from = blocks - 1; from < to; from += 1) {
      const candidate = (best[from] ?? -Infinity) + fitness(from, to);
      if (candidate > value) {
        value = candidate;
        lastCuts[to] = from;
      }
    }
    values.push(value);
  }
  return { values, lastCuts };
}

/** The log-likelihood of a steady rate in the cells from one up to before another: N (ln N − ln T). */
function fitnessOf(cells: readonly Cell[]): Fitness {
  const sums = [0];
  for (const { weight } of cells) sums.push((sums.at(-1) ?? 0) + weight);
  const edges = cells.map(({ place }, at) => (place + (at === 0 ? place : (cells[at - 1]?.place ?? 0) + 1)) / 2);
  edges.push((cells.at(-1)?.place ?? 0) + 1);
  return (from, to) => {
    const weight = (sums[to] ?? 0) - (sums[from] ?? 0);
    return weight * Math.log(weight / ((edges[to] ?? 0) - (edges[from] ?? 0)));
  };
}
