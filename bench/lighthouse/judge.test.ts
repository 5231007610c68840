import { describe, expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { PAGE, reading, shortcoming } from "./example-readings.ts";
import { auditedPages, EXCUSES, isMet, judge } from "./judge.ts";

describe("readings of a page", () => {
  it("give medians of what sways and the worst of the rest", () => {
    const readings = [
      reading({ performance: 90, largestPaint: 3_000 }),
      reading({ performance: 100, bytes: 19_000, requests: 2 }),
      reading({ performance: 99, largestPaint: 1_000 }),
    ];
    expect(judge(PAGE, "mobile", readings, true)).toMatchObject({
      performance: 99,
      lowestPerformance: 90,
      largestPaint: 1_000,
      bytes: 19_000,
      requests: 3,
      layoutShift: 0,
      missed: [],
    });
  });

  it("take scores from the run that has them", () => {
    const { scores } = judge(PAGE, "desktop", [reading(), reading({}, [], [["performance", 97]])], true);
    expect([...scores.keys()]).toEqual(["accessibility", "best-practices", "seo", "performance"]);
  });

  it("miss the gates of bytes, requests and layout shift by one reading that does", () => {
    const readings = [reading(), reading({ bytes: 20_001, requests: 4, layoutShift: 0.0004 })];
    expect(judge(PAGE, "mobile", readings, true).missed).toEqual([
      "20001 bytes of at most 20000",
      "4 requests of at most 3",
      "a layout shift of 0.0004",
    ]);
  });

  it("are not held against bytes where nothing is compressed", () => {
    expect(judge(PAGE, "mobile", [reading({ bytes: 99_000 })], false).missed).toEqual([]);
  });

  it("do not miss a gate by performance", () => {
    expect(judge(PAGE, "mobile", [reading({ performance: 10 })], true).missed).toEqual([]);
  });

  it("miss a category by an audit that is not passed", () => {
    const judgement = judge(PAGE, "mobile", [reading({}, [shortcoming("accessibility", "color-contrast")])], true);
    expect(judgement.missed).toEqual(["accessibility: color-contrast (About color-contrast)"]);
    expect([isMet("accessibility", judgement), isMet("seo", judgement)]).toEqual([false, true]);
  });

  it("do not miss it by an audit that is wrong for this kind of page, and do on another kind", () => {
    const readings = [reading({}, [shortcoming("seo", "is-crawlable")])];
    const missing = judge({ ...PAGE, kind: "missing" }, "mobile", readings, true);
    expect([missing.missed, isMet("seo", missing)]).toEqual([[], true]);
    expect(missing.excused.map(({ audit }) => audit)).toEqual(["is-crawlable"]);
    expect(judge(PAGE, "mobile", readings, true).missed).toEqual(["seo: is-crawlable (About is-crawlable)"]);
  });
});

it("nothing is excused but that a missing page is missing, and every excuse has a reason", () => {
  expect(EXCUSES.map(({ audit }) => audit)).toEqual(["is-crawlable", "http-status-code", "errors-in-console"]);
  expect(new Set(EXCUSES.flatMap(({ kinds }) => kinds))).toEqual(new Set(["missing"]));
  expect(EXCUSES.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

it("every kind of page is looked at, the data and a card among them, each with its own budget", () => {
  const { dossier, addresses } = editionOfExample({}, { BASE_PATH: "/sub" });
  const lines = auditedPages(dossier, addresses).map(
    ({ kind, path, mostBytes, mostRequests }) => `${kind} ${path} ${mostBytes} ${mostRequests}`,
  );
  expect(lines).toEqual([
    "home /sub/ 18200 3",
    "missing /sub/404.html 18200 3",
    "article /sub/articles/bridge/ 21750 3",
    "claims /sub/claims/ 34000 3",
    "claim /sub/claims/opening/ 18200 3",
    "openQuestions /sub/open-questions/ 34000 3",
    "utterances /sub/utterances/ 34000 3",
    "timeline /sub/timeline/ 34000 3",
    "positions /sub/positions/ 21750 3",
    "people /sub/people/ 18200 3",
    "person /sub/people/ben/ 18200 3",
    "sources /sub/sources/ 34000 3",
    "corrections /sub/corrections/ 18200 3",
    "page /sub/about/ 18200 3",
    "search /sub/search/?q=bridge 180000 22",
    "data /sub/data/ 18200 3",
    expect.stringMatching(/^card \/sub\/embed\/claims\/[a-z-]+\/ 18200 3$/),
  ]);
});
