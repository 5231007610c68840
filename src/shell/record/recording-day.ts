/**
 * The day (UTC) on which something is recorded: today, or the day of `SOURCE_DATE_EPOCH` (seconds since 1970, see
 * reproducible-builds.org). Throws a RangeError where that is no number.
 */
export function recordingDay(environment: Readonly<Record<string, string | undefined>>): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch && !/^\d{1,11}$/.test(epoch)) throw new RangeError("SOURCE_DATE_EPOCH is not a number of seconds.");
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, "2026-11-22".length);
}
