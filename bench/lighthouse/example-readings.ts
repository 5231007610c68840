import type { Category, Load, Reading, Shortcoming } from "./audit.ts";
import type { AuditedPage } from "./judge.ts";

/** A page for the tests. */
export const PAGE: AuditedPage = { kind: "claim", path: "/claims/a/", mostBytes: 20_000, mostRequests: 3 };

const LOAD: Load = {
  performance: 100,
  bytes: 14_000,
  requests: 3,
  layoutShift: 0,
  largestPaint: 900,
  machineSpeed: 2_000,
};
const STEADY: readonly (readonly [Category, number])[] = [
  ["accessibility", 100],
  ["best-practices", 100],
  ["seo", 100],
];

/** A reading without fault, but for what is given. */
export function reading(
  load: Partial<Load> = {},
  shortcomings: readonly Shortcoming[] = [],
  scores: readonly (readonly [Category, number])[] = STEADY,
): Reading {
  return { load: { ...LOAD, ...load }, scores: new Map(scores), shortcomings };
}

/** An audit of a category that was not passed. */
export function shortcoming(category: Category, audit: string): Shortcoming {
  return { category, audit, title: `About ${audit}` };
}
