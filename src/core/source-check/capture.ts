/** A page as the Internet Archive has kept it. */
export interface Capture {
  readonly address: string;
  /** The day on which it was taken, `2025-02-26` (UTC). */
  readonly on: string;
}

/** Reads the address of a capture, `https://web.archive.org/web/20250226081500/https://…`; undefined for other addresses. */
export function readCapture(address: string): Capture | undefined {
  const [, year, month, day] = /\/web\/(\d{4})(\d{2})(\d{2})\d{6}(?:[a-z]{2}_)?\/./.exec(address) ?? [];
  return day === undefined
    ? undefined
    : { address: address.replace(/^http:\/\/(?=web\.archive\.org)/, "https://"), on: `${year}-${month}-${day}` };
}

/**
 * Reads an answer of the Wayback Machine's availability interface (https://archive.org/help/wayback_api.php): the nearest
 * capture that shows a page and no error, undefined where there is none.
 */
export function captureIn(answer: unknown): Capture | undefined {
  const closest = (answer as AvailabilityAnswer | null)?.archived_snapshots?.closest;
  if (closest?.available !== true || typeof closest.url !== "string" || String(closest.status) !== "200")
    return undefined;
  return readCapture(closest.url);
}

interface AvailabilityAnswer {
  readonly archived_snapshots?: {
    readonly closest?: { readonly available?: unknown; readonly url?: unknown; readonly status?: unknown };
  };
}

/** Whether a capture can show what was published on a date as precisely as it is known (`2025`, `2025-02`, …). */
export function isLateEnough({ on }: Capture, published: string | undefined): boolean {
  return published === undefined || on >= published.slice(0, 10);
}
