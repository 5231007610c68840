import { LIGHTHOUSE_BUDGETS } from "../../core/budgets.ts";
import { median } from "../measured-run.ts";
import type { AuditedPage } from "./audited-pages.ts";
import { type Excuse, excuseFor } from "./excuses.ts";
import type { Category, Load, Reading, Shortcoming } from "./read-report.ts";
import type { Preset } from "./run-lighthouse.ts";

/** The categories whose score does not depend on how busy the machine is. */
export const STEADY = ["accessibility", "best-practices", "seo"] as const satisfies readonly Category[];

/** A page with a preset, after all runs. */
export interface Judgement extends Omit<Load, "machineSpeed"> {
  readonly page: AuditedPage;
  readonly preset: Preset;
  /** The lowest of the scores whose median `performance` is. */
  readonly lowestPerformance: number;
  readonly scores: ReadonlyMap<Category, number>;
  /** Audits that are not passed and need not be. */
  readonly excused: readonly Excuse[];
  /** Those that should be. */
  readonly failed: readonly Shortcoming[];
  /** The gates that are missed, in words; performance is none of them, since it sways with what else the machine does. */
  readonly missed: readonly string[];
}

/**
 * What several readings of a page say together: medians of performance and of the largest paint, and the worst of the
 * rest. Scores and shortcomings come from whichever reading has them. Where the host does not compress, `areBytesGated`
 * is false.
 */
export function judge(
  page: AuditedPage,
  preset: Preset,
  readings: readonly Reading[],
  areBytesGated: boolean,
): Judgement {
  const of = (value: (load: Load) => number) => readings.map(({ load }) => value(load));
  const shortcomings = readings.flatMap((reading) => reading.shortcomings);
  const excused = shortcomings.flatMap(({ audit }) => excuseFor(audit, page.kind) ?? []);
  const failed = shortcomings.filter(({ audit }) => excuseFor(audit, page.kind) === undefined);
  const bytes = Math.max(...of((load) => load.bytes));
  const requests = Math.max(...of((load) => load.requests));
  const layoutShift = Math.max(...of((load) => load.layoutShift));
  return {
    page,
    preset,
    performance: median(of((load) => load.performance)),
    lowestPerformance: Math.min(...of((load) => load.performance)),
    largestPaint: median(of((load) => load.largestPaint)),
    bytes,
    requests,
    layoutShift,
    scores: new Map(readings.flatMap(({ scores }) => [...scores])),
    excused,
    failed,
    missed: [
      ...failed.map(({ category, audit, title }) => `${category}: ${audit} (${title})`),
      ...(areBytesGated && bytes > page.mostBytes ? [`${bytes} bytes of at most ${page.mostBytes}`] : []),
      ...(requests > page.mostRequests ? [`${requests} requests of at most ${page.mostRequests}`] : []),
      ...(layoutShift > LIGHTHOUSE_BUDGETS.layoutShift ? [`a layout shift of ${layoutShift.toFixed(4)}`] : []),
    ],
  };
}

/** Whether a category has the score that it should, but for audits that are excused. */
export function isMet(category: (typeof STEADY)[number], { failed }: Judgement): boolean {
  return !failed.some((shortcoming) => shortcoming.category === category);
}
