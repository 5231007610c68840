import type { Comparison } from "./compare-generators.ts";
import type { OwnCosts } from "./own-costs.ts";
import type { PageWeight } from "./page-weights.ts";

/** Everything that a run of the bench has measured; what was left out is undefined. */
export interface Measured {
  readonly day: string;
  readonly notes: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** Builds of the two largest sizes in turn. */
  readonly growth: readonly Comparison[];
  readonly own: OwnCosts | undefined;
  /** Seconds of CPU by stage, by what was built. */
  readonly stages: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly save: number | undefined;
  readonly weights: readonly PageWeight[];
}
