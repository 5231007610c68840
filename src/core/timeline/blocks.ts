/** A stretch of time in which something happens, in whole units since 1970. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** How much happens in it. */
  readonly weight: number;
}

/** Cells that belong together: from the first, up to the one before the last. */
export interface Block {
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
export function blocksOf(cells: readonly Cell[], most: number): readonly Block[] {
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
