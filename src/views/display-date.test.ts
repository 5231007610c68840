import { describe, expect, it } from "vitest";
import { wordingOf } from "../language/catalogs.ts";
import { english } from "../language/english.ts";
import { sayIn } from "../language/say.ts";
import { displayDate, displayRange, displaySiteTime, displayTime } from "./display-date.ts";

const inLanguage = (language: string) => sayIn(wordingOf(language));

describe("a date", () => {
  it.each([
    ["2025-02-24", "24 February 2025", "24 Feb 2025"],
    ["2025-02", "February 2025", "Feb 2025"],
    ["2025", "2025", "2025"],
    ["2025-02-24T00:30+14:00", "24 February 2025", "24 Feb 2025"],
    ["2025-02-24T23:30-05:00", "24 February 2025", "24 Feb 2025"],
    ["0099-01-01", "1 January 99", "1 Jan 99"],
    ["1880~", "about 1880", "about 1880"],
    ["1918-11?", "November 1918, uncertain", "Nov 1918, uncertain"],
    ["1918%", "about 1918, uncertain", "about 1918, uncertain"],
    ["188X", "the 1880s", "the 1880s"],
    ["188X~", "about the 1880s", "about the 1880s"],
    ["190X", "1900–1909", "1900–1909"],
    ["18XX", "the 19th century", "the 19th century"],
    ["20XX?", "the 21st century, uncertain", "the 21st century, uncertain"],
    ["1918-XX", "1918", "1918"],
    ["1918-02-XX", "February 1918", "Feb 1918"],
    ["../1808", "1808 or earlier", "1808 or earlier"],
    ["1808-03-02/..", "2 March 1808 or later", "2 Mar 1808 or later"],
    ["1918/1919", "1918 or 1919", "1918 or 1919"],
    ["1918/1923", "between 1918 and 1923", "between 1918 and 1923"],
    ["1918-11/1918-12", "November or December 1918", "Nov or Dec 1918"],
    ["1918-12-31/1919-01-01", "31 December 1918 or 1 January 1919", "31 Dec 1918 or 1 Jan 1919"],
    ["1918-11-02/1918-11-11", "between 2 and 11 November 1918", "between 2 and 11 Nov 1918"],
    ["1918/1918", "1918", "1918"],
    ["1918~/1923?", "between about 1918 and 1923 (uncertain)", "between about 1918 and 1923 (uncertain)"],
    ["188X/1918", "between the 1880s and 1918", "between the 1880s and 1918"],
    ["188X/189X", "the 1880s or the 1890s", "the 1880s or the 1890s"],
    ["1918/1919-02", "between 1918 and February 1919", "between 1918 and Feb 1919"],
  ])("%s is shown as precisely as it is known", (date, long, short) => {
    expect(displayDate(date, english)).toBe(long);
    expect(displayDate(date, english, "short")).toBe(short);
  });

  it("follows the language of the site, in the calendar in which it is written", () => {
    expect(displayDate("2025-02-24", inLanguage("en-US"))).toBe("February 24, 2025");
    expect(displayDate("2025-02-24", inLanguage("de"))).toBe("24. Februar 2025");
    expect(displayDate("2025-02", inLanguage("fr"))).toBe("février 2025");
    expect(displayDate("2025", inLanguage("fa"))).toContain("2025");
    expect(displayDate("2025", inLanguage("th"))).toContain("2025");
  });

  it("is English where the language has no dates of its own", () => {
    expect(displayDate("2025-02-24", inLanguage("zxx"))).toBe("24 February 2025");
  });
});

describe("a span", () => {
  it.each([
    ["2024-12-12", "2024-12-16", "12–16 Dec 2024"],
    ["2024-12-30", "2025-01-02", "30 Dec 2024 – 2 Jan 2025"],
    ["2024-11", "2024-12", "Nov – Dec 2024"],
    ["2024", "2025", "2024–2025"],
    ["2024-12", "2025-01-02", "Dec 2024 – 2 Jan 2025"],
    ["2024-12-12", "2024-12-12", "12 Dec 2024"],
    ["2024-12-12T10:00Z", "2024-12-12T11:00Z", "12 Dec 2024"],
    ["2024-12-12", undefined, "12 Dec 2024"],
    ["1880~", "1890", "about 1880 – 1890"],
    ["1918/1919", "1921?", "1918 or 1919 – 1921 (uncertain)"],
    ["188X", "1891", "the 1880s – 1891"],
    ["../1808", "1810/..", "1808 or earlier – 1810 or later"],
  ])("from %s to %s", (start, end, shown) => {
    expect(displayRange(start, end, english, "short")).toBe(shown);
  });
});

describe("a time", () => {
  it.each([
    ["2025-02-24T13:16-05:00", undefined, "13:16 (UTC−5)"],
    ["2025-02-24T13:16-05:00", "2025-02-24T13:45-05:00", "13:16–13:45 (UTC−5)"],
    ["2025-02-24T13:16-05:00", "2025-02-25T01:00-05:00", "13:16 (UTC−5)"],
    ["2025-02-24T13:16-05:00", "2025-02-24", "13:16 (UTC−5)"],
    ["2025-02-25T13:08Z", undefined, "13:08 UTC"],
    ["2025-02-25T06:05+05:30", undefined, "06:05 (UTC+5:30)"],
    ["2025-02-25", undefined, undefined],
  ])("of %s up to %s in its own zone", (date, end, shown) => {
    expect(displayTime(date, end)).toBe(shown);
  });

  it.each([
    ["2025-02-24T13:16-05:00", "UTC", "18:16 UTC"],
    ["2025-02-24T13:16-05:00", "Europe/Berlin", "19:16 Berlin"],
    ["2025-07-24T13:16-05:00", "Europe/Berlin", "20:16 Berlin"],
    ["2025-02-24T19:16-05:00", "UTC", "25 Feb 2025, 00:16 UTC"],
    ["2025-02-25T13:08Z", "UTC", undefined],
    ["2025-02-25T13:08+01:00", "Europe/Berlin", undefined],
    ["2025-02-25", "UTC", undefined],
    ["2025-02-24T13:16-05:00", "America/Argentina/Buenos_Aires", "15:16 Buenos Aires"],
  ])("of %s in %s", (date, zone, shown) => {
    expect(displaySiteTime(date, zone, english)).toBe(shown);
  });

  it("does not end before it begins where clocks are put back in between", () => {
    expect(displaySiteTime("2025-10-26T00:50Z", "Europe/Berlin", english, "2025-10-26T01:10Z")).toBe("02:50 Berlin");
  });

  it.each([
    ["2025-02-24T13:16-05:00", "2025-02-24T13:45-05:00", "18:16–18:45 UTC"],
    ["2025-02-24T13:16-05:00", "2025-02-24T13:16-05:00", "18:16 UTC"],
    ["2025-02-24T18:16-05:00", "2025-02-24T19:45-05:00", "23:16 UTC"],
    ["2025-02-24T13:16-05:00", "2025-02-25", "18:16 UTC"],
  ])("of %s up to %s in the site's zone", (date, end, shown) => {
    expect(displaySiteTime(date, "UTC", english, end)).toBe(shown);
  });
});
