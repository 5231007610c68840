import { weightBudgetOf } from "../src/budgets.ts";

/** What builds, checks and saves may cost. What pages may weigh stands beside their addresses. */
export const BUILD_BUDGETS = {
  /** CPU and memory of a whole build, as multiples of Starlight's with the same texts, at each of these sizes. */
  timesStarlight: 1,
  comparedSizes: [100, 1_000, 5_000],
  /** How fast CPU grows between these numbers of claims: 1 is in proportion. */
  growthExponent: 1.1,
  growthSizes: [1_000, 10_000],
  /** Bytes of memory at the larger of them. */
  memory: 1_600_000_000,
  /** Bytes of the largest page there, compressed with brotli. */
  heaviestPage: 100_000,
  /** `npm run check`, in seconds that pass: on this repository's content, and on 1,000 claims. */
  check: 1.5,
  checkOfThousand: 4,
  /** From a save to the changed page under `npm run dev`, in seconds that pass. */
  save: 0.5,
} as const;

/** What Lighthouse may find on every kind of page, with both of its presets. */
export const LIGHTHOUSE_BUDGETS = {
  /** Of 100, in every category; performance as the median of several runs. */
  score: 100,
  /** Cumulative layout shift. */
  layoutShift: 0,
  /** The page, its sheet and its icon. */
  requests: 3,
  /** Those, its script, Pagefind's three programs, two files about the index and one of it, and the texts of twelve results. */
  requestsOfSearch: 22,
  /** Of all these. */
  bytesOfSearch: 180_000,
} as const;

/** What the headers of page, sheet and icon take, and the icon. */
const ICON_AND_HEADERS = 4_000;
/** How much more gzip leaves of a page than brotli. */
const GZIP_OVER_BROTLI = 1.25;

/** How many bytes may be transferred to show a file of the built site, headers included, by a host that sends gzip. */
export function transferBudgetOf(file: string): number {
  const { kind, compression, most } = weightBudgetOf(file);
  if (kind === "search") return LIGHTHOUSE_BUDGETS.bytesOfSearch;
  return Math.round(compression === "brotli" ? most * GZIP_OVER_BROTLI : most) + ICON_AND_HEADERS;
}
