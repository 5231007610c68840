import { dateOf, orderOf } from "./date.ts";

/**
 * A date as formats want it that know nothing but instants (RFC 3339, in UTC, with seconds): its first moment. A date
 * without a time begins at midnight UTC, a month on its first day, a year on the first of January.
 */
export function instantOf(date: string): string {
  return new Date(orderOf(dateOf(date))).toISOString().replace(".000Z", "Z");
}
