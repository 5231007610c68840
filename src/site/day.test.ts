import { afterEach, describe, expect, test, vi } from "vitest";
import { dayOfRun, lastDayBegun, minuteOfRun } from "./day.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("the day of a run", () => {
  test("is today in UTC, and the last day that has begun somewhere on Earth", () => {
    vi.useFakeTimers({ now: Date.parse("2025-02-24T09:59Z") });
    expect([dayOfRun({}), lastDayBegun({})]).toEqual(["2025-02-24", "2025-02-24"]);
    vi.setSystemTime(Date.parse("2025-02-24T10:00Z"));
    expect([dayOfRun({}), lastDayBegun({})]).toEqual(["2025-02-24", "2025-02-25"]);
  });

  test("is that of SOURCE_DATE_EPOCH", () => {
    expect(dayOfRun({ SOURCE_DATE_EPOCH: "1740441599" })).toBe("2025-02-24");
    expect(minuteOfRun({ SOURCE_DATE_EPOCH: "1740441599" })).toBe("2025-02-24T23:59Z");
    expect(dayOfRun({ SOURCE_DATE_EPOCH: "1740441600" })).toBe("2025-02-25");
    expect(lastDayBegun({ SOURCE_DATE_EPOCH: "1740391199" })).toBe("2025-02-24");
    expect(lastDayBegun({ SOURCE_DATE_EPOCH: "1740391200" })).toBe("2025-02-25");
    expect(dayOfRun({ SOURCE_DATE_EPOCH: "" })).toBe(new Date().toISOString().slice(0, 10));
  });

  test.each(["today", "-1", "1.5", "1e9", "1740441599000", " 1"])("is not that of %j", (epoch) => {
    expect(() => dayOfRun({ SOURCE_DATE_EPOCH: epoch })).toThrow("SOURCE_DATE_EPOCH is not a number of seconds.");
    expect(() => lastDayBegun({ SOURCE_DATE_EPOCH: epoch })).toThrow("SOURCE_DATE_EPOCH is not a number of seconds.");
  });
});
