type Environment = Readonly<Record<string, string | undefined>>;

/** How far the clocks of Kiribati are ahead of UTC, further than any others: 14 hours, in milliseconds. */
const FURTHEST_AHEAD = 14 * 3_600_000;

/** The day (UTC) on which a command runs, on which something is recorded. Throws a RangeError as `momentOf` does. */
export function dayOfRun(environment: Environment): string {
  return dayOf(momentOf(environment));
}

/**
 * The last day that has begun somewhere on Earth when a command runs. What has been done anywhere is dated no later.
 * Throws a RangeError as `momentOf` does.
 */
export function lastDayBegun(environment: Environment): string {
  return dayOf(momentOf(environment) + FURTHEST_AHEAD);
}

/**
 * When a command runs, in milliseconds since 1970 UTC: now, or `SOURCE_DATE_EPOCH` (seconds since 1970, see
 * reproducible-builds.org). Throws a RangeError where that is no number.
 */
function momentOf({ SOURCE_DATE_EPOCH: epoch }: Environment): number {
  if (epoch && !/^\d{1,11}$/.test(epoch)) throw new RangeError("SOURCE_DATE_EPOCH is not a number of seconds.");
  return epoch ? Number(epoch) * 1000 : Date.now();
}

/** The moment at which a command runs, to the minute: `2026-11-22T18:00Z`. Throws a RangeError as `momentOf` does. */
export function minuteOfRun(environment: Environment): string {
  return `${new Date(momentOf(environment)).toISOString().slice(0, "2026-11-22T18:00".length)}Z`;
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, "2026-11-22".length);
}
