import { captureDate } from "../capture.ts";
import { dateOf, isBefore } from "../date.ts";

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
