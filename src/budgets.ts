import { routeOf } from "./routes/paths.ts";
import type { WeightClass } from "./routes/table.ts";

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

const WEIGHTS: Readonly<Record<WeightClass, WeightBudget>> = {
  "small page": { compression: "gzip", most: FIRST_FLIGHT },
  "long text": { compression: "brotli", most: FIRST_FLIGHT },
  // Its first screen needs no more than the first flight.
  "long index": { compression: "brotli", most: 24_000 },
};

/** The kind of page of a file of the built site, by the name of its route, and what it may weigh. */
export function weightBudgetOf(file: string): WeightBudget & { readonly kind: string } {
  const { name, weight = "small page" } = routeOf(file) ?? { name: "page" };
  return { kind: name, ...WEIGHTS[weight] };
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
