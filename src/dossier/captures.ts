import { dateOf, isBefore, readDate } from "./dates.ts";

/** Addresses of captures that say when they were made, as year to second in UTC: the Wayback Machine's and archive.today's. */
const CAPTURES = [
  /^https?:\/\/web\.archive\.org\/web\/(\d{4,14})[a-z_]*\//i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(\d{8,14})\//i,
];

/** The date of a capture as its address tells it, as precisely as it does; undefined where the address tells none. */
export function captureDate(address: string): string | undefined {
  const digits = CAPTURES.map((form) => form.exec(address)?.[1]).find((found) => found !== undefined);
  if (digits === undefined) return undefined;
  const [, year = "", month, day, hour, minute] = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(digits) ?? [];
  const time = hour !== undefined && minute !== undefined ? `T${hour}:${minute}Z` : "";
  const date = [year, month, day].filter((part) => part !== undefined).join("-") + time;
  return typeof readDate(date) === "string" ? undefined : date;
}

/** A page as the Wayback Machine has kept it: `https://web.archive.org/web/20250226081500/https://example.org/a`. */
const CAPTURE = /\/web\/\d{14}(?:[a-z]{2}_)?\/./;

/** The address of a capture, over https; undefined where the address is another. */
export function captureAddress(address: string): string | undefined {
  return CAPTURE.test(address) ? address.replace(/^http:\/\/(?=web\.archive\.org)/, "https://") : undefined;
}

/**
 * Reads an answer of the Wayback Machine's availability interface (https://archive.org/help/wayback_api.php): the address
 * of the nearest capture that shows a page and no error, undefined where there is none.
 */
export function captureIn(answer: unknown): string | undefined {
  const closest = (answer as AvailabilityAnswer | null)?.archived_snapshots?.closest;
  if (closest?.available !== true || typeof closest.url !== "string" || String(closest.status) !== "200")
    return undefined;
  return captureAddress(closest.url);
}

interface AvailabilityAnswer {
  readonly archived_snapshots?: {
    readonly closest?: { readonly available?: unknown; readonly url?: unknown; readonly status?: unknown };
  };
}

/** Whether a capture can show what was published on a date, as far as both dates are known. */
export function isLateEnough(capture: string, published: string | undefined): boolean {
  const taken = captureDate(capture);
  return taken === undefined || published === undefined || !isBefore(dateOf(taken), dateOf(published));
}
