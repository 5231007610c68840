/** What grows with the size of a dossier, such as seconds of CPU, and the sizes at which it was measured. */
export type Growth = ReadonlyMap<number, number>;

/**
 * The exponent with which a cost grows between two sizes: 1 is in proportion, 2 as the square. NaN where one is missing.
 */
export function exponent(costs: Growth, from: number, to: number): number {
  return Math.log((costs.get(to) ?? Number.NaN) / (costs.get(from) ?? Number.NaN)) / Math.log(to / from);
}
