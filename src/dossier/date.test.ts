import { describe, expect, it } from "vitest";
import { byDate, dateOf, endOf, isBefore, orderOf, reach, readDate } from "./dates.ts";

describe("readDate", () => {
  it.each([
    ["2025", "year"],
    ["2025-02", "month"],
    ["2024-02-29", "day"],
    ["2025-02-24T13:16-05:00", "minute"],
    ["2025-02-24T00:00Z", "minute"],
    ["2025-02-24T23:59+05:45", "minute"],
    ["2025-02-24T10:00+14:00", "minute"],
    ["1880~", "year"],
    ["1918-11?", "month"],
    ["1918-11-11%", "day"],
    ["188X", "decade"],
    ["18XX?", "century"],
    ["1918-XX", "year"],
    ["1918-XX-XX", "year"],
    ["1918-02-XX~", "month"],
    ["../1808", "between"],
    ["1808/..", "between"],
    ["1918/1919", "between"],
    ["18XX/1919-02-03?", "between"],
    ["1918/1918-06", "between"],
  ])("reads %s as precise to the %s", (text, precision) => {
    expect(readDate(text)).toMatchObject({ text, precision });
  });

  it.each([
    ["2025-02-30", "no-such-day"],
    ["2025-02-29", "no-such-day"],
    ["1900-02-29", "no-such-day"],
    ["2025-13", "no-such-day"],
    ["2025-00-10", "no-such-day"],
    ["0000", "no-such-day"],
    ["2025-02-24T24:00Z", "no-such-time"],
    ["2025-02-24T12:60Z", "no-such-time"],
    ["2025-02-24T12:00+15:00", "no-such-time"],
    ["2025-02-24T12:00+14:15", "no-such-time"],
    ["2025-02-24T12:00-12:30", "no-such-time"],
    ["2025-02-24T12:00", "no-offset"],
    ["2025-02-24T12:00:00Z", "seconds"],
    ["2025-02-24T12:00-00:00", "negative-zero"],
    ["1919/1918", "reversed"],
    ["1918-03/1918-02-30", "no-such-day"],
    ["2025-02-24T12:00Z~", "vague-time"],
    ["2025-02-24T12:00Z/2025-02-25", "form"],
    ["../..", "form"],
    ["/1808", "form"],
    ["1808/", "form"],
    ["1808/1809/1810", "form"],
    ["1XXX", "form"],
    ["188X-02", "form"],
    ["1918-XX-02", "form"],
    ["1880~?", "form"],
    ["?1880", "form"],
    ["00XX", "no-such-day"],
    ["24.02.2025", "form"],
    ["2025-2-4", "form"],
    ["2025-02-24 12:00Z", "form"],
    [" 2025", "form"],
    ["", "form"],
    ["true", "form"],
  ])("finds that %s is no date: %s", (text, fault) => {
    expect(readDate(text)).toBe(fault);
  });
});

describe("dateOf", () => {
  it("throws where the text is no date", () => {
    expect(() => dateOf("yesterday")).toThrow(new RangeError("not a date: yesterday"));
  });
});

describe("isBefore", () => {
  it.each([
    ["2024", "2025"],
    ["2025-01", "2025-02"],
    ["2025-02-24", "2025-02-25"],
    ["2024-12", "2025-02-24"],
    ["2025-02-24T13:16-05:00", "2025-02-24T18:17Z"],
    ["2025-02-24T13:16-05:00", "2025-02-26"],
    ["188X", "1890"],
    ["17XX", "188X"],
    ["../1808", "1809"],
    ["1807", "1808/.."],
    ["1918/1919", "1920"],
    ["1880~", "1892"],
    ["1880-06-01~", "1880-06-12"],
  ])("%s is before %s", (one, other) => {
    expect(isBefore(dateOf(one), dateOf(other))).toBe(true);
    expect(isBefore(dateOf(other), dateOf(one))).toBe(false);
  });

  it.each([
    ["2025", "2025-02"],
    ["2025-02", "2025-02-24"],
    ["2025-02-24", "2025-02-24T13:16-05:00"],
    ["2025-02-24T23:30-05:00", "2025-02-25"],
    ["2025-02-24T13:16-05:00", "2025-02-24T18:16Z"],
    ["2025-02-24", "2025-02-24"],
    ["188X", "1883"],
    ["188X", "1889-12-31"],
    ["../1808", "1700"],
    ["1808/..", "2025"],
    ["1918/1919", "1919"],
    ["1880~", "1889"],
    ["1880?", "1990"],
    ["1880%", "1990"],
    ["1880?/1881", "2025?"],
  ])("does not guess between %s and %s", (one, other) => {
    expect(isBefore(dateOf(one), dateOf(other))).toBe(false);
    expect(isBefore(dateOf(other), dateOf(one))).toBe(false);
  });
});

describe("reach", () => {
  it("gives a minute its instant in UTC", () => {
    const { earliest, latest } = reach(dateOf("2025-02-24T13:16-05:00"));
    expect(new Date(earliest).toISOString()).toBe("2025-02-24T18:16:00.000Z");
    expect(latest - earliest).toBe(59_999);
  });

  it("gives a day all the zones of the earth", () => {
    const { earliest, latest } = reach(dateOf("2025-02-24"));
    expect(new Date(earliest).toISOString()).toBe("2025-02-23T10:00:00.000Z");
    expect(new Date(latest).toISOString()).toBe("2025-02-25T11:59:59.999Z");
  });
});

describe("order", () => {
  it("puts earlier dates first, and a vague one into the middle of what it means", () => {
    const dates = ["2025-02-24T13:16-05:00", "2025-03", "2025", "2025-02", "2024-12-31", "2025-02-01"];
    expect(dates.sort(byDate)).toEqual([
      "2024-12-31",
      "2025-02-01",
      "2025-02",
      "2025-02-24T13:16-05:00",
      "2025-03",
      "2025",
    ]);
    const vague = ["1889", "188X", "1883", "18XX", "1882~", "1890", "../1883", "1883/..", "1881/1884", "1920?"];
    expect(vague.sort(byDate)).toEqual([
      ...["18XX", "1882~", "../1883", "1881/1884", "1883", "1883/..", "188X", "1889", "1890", "1920?"],
    ]);
  });

  it("ends a month at its last moment", () => {
    expect(new Date(endOf(dateOf("2024-02"))).toISOString()).toBe("2024-02-29T23:59:59.999Z");
    expect(new Date(orderOf(dateOf("2024-02"))).toISOString()).toBe("2024-02-01T00:00:00.000Z");
  });
});
