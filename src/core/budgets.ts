/** What the site may weigh, for readers. Sizes are in bytes, of HTML and sheet together. What builds may cost stands in `bench/`. */

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
