import { describe, expect, test } from "vitest";
import { english } from "../../language/english.ts";
import { axisOf } from "./axis.ts";
import { spanOf } from "./pieces.ts";

const axisWith = (dates: readonly string[]) => {
  const spans = dates.map((date) => spanOf({ date }, "UTC"));
  const places = spans.map(({ anchor }) => anchor).toSorted((one, other) => one - other);
  return axisOf(spans, places, english);
};
const dense = Array.from({ length: 12 }, (_, number) => `2025-02-2${4 + (number % 3)}`);
const broken = axisWith([
  ...["2024-06-01", "2024-08-01", "2024-10-01"],
  ...dense,
  ...["2025-07-01", "2025-10-01", "2026-02-01"],
]);

describe("a broken axis", () => {
  test("fills the width with pieces and gaps, in proportion to what they hold", () => {
    expect(broken.pieces.map(({ first, last, count }) => [first, last, count])).toEqual([
      ["1 Jun 2024", "1 Oct 2024", 3],
      ["24 Feb 2025", "26 Feb 2025", 12],
      ["1 Jul 2025", "1 Feb 2026", 3],
    ]);
    const [, second] = broken.pieces;
    const last = broken.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
    expect((second?.width ?? 0) / (last?.width ?? 1)).toBeCloseTo(4);
  });

  test("time runs from left to right, through what is left out too", () => {
    const places = [
      "2024-06-01",
      "2024-09-01",
      "2024-12-24",
      "2025-02-24",
      "2025-02-25",
      "2025-04-01",
      "2026-02-01",
    ].map((date) => broken.at(Date.parse(date)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places.at(-1)).toBeGreaterThan(places[0] ?? 100);
  });

  test("a span over several pieces is cut into stretches", () => {
    const stretches = broken.stretches(Date.parse("2025-02-26"), Date.parse("2025-08-01"), 1);
    expect(stretches).toHaveLength(2);
    expect(broken.stretches(Date.parse("2024-11-01"), Date.parse("2024-12-01"), 0)).toEqual([]);
  });

  test("ticks are round, and their words do not touch", () => {
    const ticks = broken.pieces.flatMap(({ ticks }) => ticks);
    expect(ticks.map(({ label }) => label)).toEqual(["Jul", "Oct", "25 Feb", "26 Feb", "Oct", "2026"]);
    for (const [place, { x }] of ticks.entries())
      expect((ticks[place + 1]?.x ?? Infinity) - x).toBeGreaterThanOrEqual(5.2);
  });

  test("has hours within a day, and years for what is known by its year", () => {
    const day = axisWith(["2025-03-01"]).pieces[0];
    expect([day?.first, day?.last, day?.ticks[0]?.label]).toEqual(["1 Mar 2025", undefined, "03:00"]);
    const years = axisWith(["1990", "1994", "1998"]).pieces[0];
    expect([years?.first, years?.last, years?.ticks[0]?.label]).toEqual(["1990", "1998", "1991"]);
  });

  test("shows three centuries and one hour, each event in a piece of its own pace", () => {
    const years = ["1710", "1787", "1808", "182X", "1846", "1855", "1882~", "1919", "1934", "1964", "1997", "2010"];
    const hour = Array.from({ length: 12 }, (_, number) => `2025-02-24T18:${String(number * 5).padStart(2, "0")}Z`);
    const axis = axisWith([...years, ...hour]);
    expect(axis.pieces.map(({ first, last, count }) => [first, last, count])).toEqual([
      ["1710", "2010", 12],
      ["24 Feb 2025", "18:00–19:00", 12],
    ]);
    expect(axis.pieces[1]?.ticks.map(({ label }) => label)).toContain("18:30");
  });

  test("a piece that holds little keeps the room for its dates", () => {
    const axis = axisWith([
      "1710",
      "1711",
      "1712",
      ...Array.from({ length: 97 }, (_, day) => new Date(Date.UTC(2025, 0, day + 1)).toISOString().slice(0, 10)),
    ]);
    expect(axis.pieces.map(({ count, width }) => [count, Math.round(width)])).toEqual([
      [3, 11],
      [97, 88],
    ]);
  });

  test("what is open on one side reaches to the end of its own piece", () => {
    const [stretch, ...others] = broken.stretches(-Infinity, Date.parse("2025-02-25"), 1);
    expect(others).toEqual([]);
    expect(stretch?.[0]).toBeCloseTo((broken.pieces[1]?.x ?? 0) + 1.2);
  });
});
