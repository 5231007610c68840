/**
 * What the site may weigh, for readers, and cost, for editors: every budget in one place. Sizes are in bytes, of HTML and
 * sheet together; times in seconds of CPU unless said otherwise.
 */

/**
 * What a connection carries before the first answer has to be acknowledged: ten segments less what the answer's headers
 * take. A page whose HTML and sheet arrive in it is shown after one round trip.
 */
export const FIRST_FLIGHT = 14_200;

/** How a page's weight is counted: as hosts send it that compress in passing, or as they send what the build has compressed. */
export type Compression = "gzip" | "brotli";

export interface WeightBudget {
  readonly compression: Compression;
  readonly most: number;
}

const SMALL_PAGE: WeightBudget = { compression: "gzip", most: FIRST_FLIGHT };
const LONG_TEXT: WeightBudget = { compression: "brotli", most: FIRST_FLIGHT };
/** Its first screen needs no more than the first flight. */
const LONG_INDEX: WeightBudget = { compression: "brotli", most: 24_000 };

/** The kinds of pages by the paths of their files, the first that fits; what no line names is a small page. */
const KINDS: readonly (readonly [RegExp, string, WeightBudget])[] = [
  [/^articles\/[^/]+\/index\.html$/, "article", LONG_TEXT],
  [/^timeline\//, "timeline", LONG_TEXT],
  [/^positions\//, "positions", LONG_TEXT],
  [/^claims\/(page\/\d+\/)?index\.html$/, "index of claims", LONG_INDEX],
  [/^sources\/(page\/\d+\/)?index\.html$/, "index of sources", LONG_INDEX],
  [/^claims\//, "claim", SMALL_PAGE],
  [/^people\/[^/]+\/index\.html$/, "person", SMALL_PAGE],
  [/^people\//, "index of people", SMALL_PAGE],
  [/^embed\//, "card", SMALL_PAGE],
  [/^index\.html$/, "front page", SMALL_PAGE],
  [/^search\//, "search", SMALL_PAGE],
  [/^corrections\//, "corrections", SMALL_PAGE],
  [/^data\//, "data", SMALL_PAGE],
  [/^404\.html$/, "missing", SMALL_PAGE],
];

/** The kind of page of a file of the built site, and what it may weigh. */
export function weightBudgetOf(file: string): WeightBudget & { readonly kind: string } {
  const [, kind, budget] = KINDS.find(([pattern]) => pattern.test(file)) ?? [undefined, "page", SMALL_PAGE];
  return { kind, ...budget };
}

/** How many requests may be answered before a page is readable: itself and its sheet. */
export const REQUESTS_TO_READ = 2;

/** The most that any page weighs when compressed, however large the dossier. */
export const LARGEST_PAGE = 100_000;

/**
 * One text (about 1,160 words, ten annotated claims, eight events) as page and sheet in brotli, with all files that it
 * takes elsewhere: made by hand without anything to spare, and with others' templates.
 */
export const PEER_WEIGHTS = {
  "minimal page": 8_600,
  "Eleventy base blog": 10_900,
  Starlight: 49_600,
  "Astro blog template": 57_300,
  "astro-theme-cactus": 83_500,
  TimelineJS: 94_000,
} as const;

/** How many times the minimal page's weight the same text may weigh. */
export const TIMES_THE_MINIMAL_PAGE = 1.25;

/** What builds, checks and saves may cost. */
export const BUILD_BUDGETS = {
  /** CPU of a cold build of this repository's content, as a multiple of that of an empty Astro project. */
  timesAnEmptyProject: 1.5,
  /** CPU with 5,000 claims, as a multiple of Eleventy's and Hugo's. */
  timesEleventy: 1,
  timesHugo: 1.5,
  /** How fast CPU grows from 5,000 to 10,000 claims: 1 is in proportion. */
  growthExponent: 1.1,
  /** Bytes of memory at 10,000 claims. */
  memory: 1_400_000_000,
  /** Bytes of the largest page at 10,000 claims, compressed with brotli. */
  heaviestPage: 100_000,
  /** `npm run check` on this repository's content, in seconds. */
  check: 1,
  /** From a save to the changed page under `npm run dev`, in seconds that pass. */
  save: 0.3,
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
