/** A dot, or several in different lanes joined by a line, that wants a place. */
export interface Wish {
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
