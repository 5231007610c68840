import type { Dossier } from "../../src/dossier/dossier.ts";
import type { Addresses } from "../../src/routes/addresses.ts";
import { kindsOfPages } from "../../src/routes/kinds-of-pages.ts";
import { fileOf } from "../../src/routes/paths.ts";
import { LIGHTHOUSE_BUDGETS, transferBudgetOf } from "../budgets.ts";
import { median } from "../measure.ts";
import type { Category, Load, Preset, Reading, Shortcoming } from "./audit.ts";

/** A page of a kind, and what it may cost to open it. */
export interface AuditedPage {
  readonly kind: string;
  /** With the base; it may have a query. */
  readonly path: string;
  /** Transferred, with gzip. */
  readonly mostBytes: number;
  readonly mostRequests: number;
}

/** One page of every kind that a dossier has. */
export function auditedPages(dossier: Dossier, addresses: Addresses): readonly AuditedPage[] {
  return kindsOfPages(dossier, addresses).map(({ name, path }) => ({
    kind: name,
    path,
    mostBytes: transferBudgetOf(fileOf(path.slice(addresses.location.base.length).replace(/\?.*/, ""))),
    mostRequests: name === "search" ? LIGHTHOUSE_BUDGETS.requestsOfSearch : LIGHTHOUSE_BUDGETS.requests,
  }));
}

/** An audit that is wrong for some kinds of pages, and why. */
export interface Excuse {
  readonly audit: string;
  readonly kinds: readonly string[];
  readonly reason: string;
}

/** What Lighthouse asks for and the site does otherwise on purpose. */
export const EXCUSES: readonly Excuse[] = [
  {
    audit: "is-crawlable",
    kinds: ["missing"],
    reason: "What is shown in place of a missing page is none, and keeps out of lists of results.",
  },
  { audit: "http-status-code", kinds: ["missing"], reason: "What is missing is answered with 404." },
  { audit: "errors-in-console", kinds: ["missing"], reason: "The one error is that 404." },
];

/** The excuse for an audit on a kind of page, if there is one. */
export function excuseFor(audit: string, kind: string): Excuse | undefined {
  return EXCUSES.find((excuse) => excuse.audit === audit && excuse.kinds.includes(kind));
}

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
