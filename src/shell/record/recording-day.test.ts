import { expect, test } from "vitest";
import { recordingDay } from "./recording-day.ts";

test("today in UTC", () => {
  const before = new Date().toISOString().slice(0, 10);
  const day = recordingDay({});
  expect([before, new Date().toISOString().slice(0, 10)]).toContain(day);
});

test("the day of SOURCE_DATE_EPOCH", () => {
  expect(recordingDay({ SOURCE_DATE_EPOCH: "1740441599" })).toBe("2025-02-24");
  expect(recordingDay({ SOURCE_DATE_EPOCH: "1740441600" })).toBe("2025-02-25");
});

test("a SOURCE_DATE_EPOCH that is no number", () => {
  expect(() => recordingDay({ SOURCE_DATE_EPOCH: "today" })).toThrow("SOURCE_DATE_EPOCH is not a number of seconds.");
});
