import fc from "fast-check";
import { expect, test } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { isSurelyBefore } from "../dossier/dates.ts";
import type { Moment } from "./schemas.ts";
import { timelineFileOf } from "./timeline-js.ts";

const example = editionOfExample();

function spanOf(date: string, end: string, timeZone: string) {
  const { dossier } = example;
  const site = { ...dossier.site, timeZone };
  const timeline = new Map(
    [...dossier.timeline].slice(0, 1).map(([id, event]) => [id, { ...event, body: event.body, date, end }]),
  );
  const [slide] = timelineFileOf({ ...example, dossier: { ...dossier, site, timeline } }).events;
  if (!slide?.end_date) throw new Error("the event has no end");
  return { start: slide.start_date, end: slide.end_date, words: slide.display_date };
}

/** A moment as TimelineJS understands it: what is not given is the first there is. */
function inTimelineJs({ year, month = 1, day = 1, hour = 0, minute = 0 }: Moment): number {
  const moment = new Date(Date.UTC(2000, month - 1, day, hour, minute));
  moment.setUTCFullYear(year);
  return moment.getTime();
}

const minutes = fc
  .tuple(
    fc.date({ min: new Date("2025-10-24T00:00Z"), max: new Date("2025-11-03T00:00Z"), noInvalidDate: true }),
    fc.constantFrom("Z", "+14:00", "-12:00", "+01:00", "-05:00"),
  )
  .map(([moment, offset]) => `${moment.toISOString().slice(0, 16)}${offset}`);
const dates = fc.tuple(minutes, fc.constantFrom(4, 7, 10, 22)).map(([date, length]) => date.slice(0, length));
const zones = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago");

test("no event of the file ends before it begins, however vague its dates are", () => {
  fc.assert(
    fc.property(dates, dates, zones, (date, end, zone) => {
      fc.pre(!isSurelyBefore(end, date));
      const span = spanOf(date, end, zone);
      expect(inTimelineJs(span.end)).toBeGreaterThanOrEqual(inTimelineJs(span.start));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["2026-03-02", "2026-03", { year: 2026, month: 3, day: 31 }, "March 2026"],
  ["2026-02-02", "2026", { year: 2026, month: 12, day: 31 }, "2026"],
  ["2026-02", "2026", { year: 2026, month: 12 }, "2026"],
  ["2026-02-02T10:00Z", "2026-02-02", { year: 2026, month: 2, day: 2, hour: 23, minute: 59 }, "2 February 2026"],
  ["2026-02-02T10:00Z", "2028-02", { year: 2028, month: 2, day: 29, hour: 23, minute: 59 }, "February 2028"],
  ["2026-03", "2026-03-02", { year: 2026, month: 3, day: 2 }, "2 March 2026"],
  ["2026-03", "2026-05", { year: 2026, month: 5 }, "May 2026"],
  ["2026-03-02T23:30-05:00", "2026-03-02", { year: 2026, month: 3, day: 3, hour: 5, minute: 30 }, "2 March 2026"],
])("from %s to %s, an end that is vaguer than the beginning reaches to its last day", (date, end, numbers, words) => {
  expect(spanOf(date, end, "Europe/Berlin").end).toEqual({ ...numbers, display_date: words });
});

test("the words of a span do not end before it begins where clocks are put back in between", () => {
  const { start, end, words } = spanOf("2025-10-26T00:50Z", "2025-10-26T01:10Z", "Europe/Berlin");
  expect(words).toBe("26 October 2025, 02:50 (Europe/Berlin)");
  expect(end).toMatchObject({ day: start.day, hour: start.hour, minute: start.minute });
});
