import { dateOf, endOf, orderOf } from "../date.ts";
import { zoneOffset } from "../display-date.ts";
import type { TimelineEvent } from "../dossier.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * What an event takes up on a drawn axis, in milliseconds since 1970 as a clock in the site's zone shows them: a day
 * without a time is that day from midnight to midnight, wherever it was lived.
 */
export interface Span {
  readonly start: number;
  /** The first moment after it; equal to the start for a moment. */
  readonly end: number;
  /** Where its dot stands: the middle of what its beginning is known to be. */
  readonly anchor: number;
}

/** What an event takes up on an axis in the given zone (IANA). */
export function spanOf({ date, end }: Pick<TimelineEvent, "date" | "end">, timeZone: string): Span {
  const first = extentOf(date, timeZone);
  const last = end === undefined ? first : extentOf(end, timeZone);
  return { start: first.start, end: Math.max(first.end, last.end), anchor: (first.start + first.end) / 2 };
}

function extentOf(text: string, timeZone: string): { readonly start: number; readonly end: number } {
  const date = dateOf(text);
  const start = orderOf(date);
  if (date.minute === undefined) return { start, end: endOf(date) + 1 };
  const shown = start + zoneOffset(start, timeZone) * 60_000;
  return { start: shown, end: shown };
}
