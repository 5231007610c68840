import { describe, expect, test } from "vitest";
import { axisOf } from "./axis.ts";
import { spanOf } from "./pieces.ts";

const spans = (...dates: readonly string[]) => dates.map((date) => ({ ...spanOf({ date }, "UTC"), weight: 1 }));
const dense = Array.from({ length: 12 }, (_, number) => `2025-02-2${4 + (number % 3)}`);
const broken = axisOf(
  spans("2024-06-01", "2024-08-01", "2024-10-01", ...dense, "2025-07-01", "2025-10-01", "2026-02-01"),
  "en",
);

describe("a broken axis", () => {
  test("fills the width with pieces and gaps, the dense days set off", () => {
    expect(broken.pieces.map(({ first, last, isDensest }) => [first, last, isDensest])).toEqual([
      ["1 Jun 2024", "1 Oct 2024", false],
      ["24 Feb 2025", "26 Feb 2025", true],
      ["1 Jul 2025", "1 Feb 2026", false],
    ]);
    const [, second] = broken.pieces;
    const last = broken.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
    expect(second?.width).toBeGreaterThan(last?.width ?? 100);
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
    const stretches = broken.stretches({ start: Date.parse("2025-02-26"), end: Date.parse("2025-08-01") });
    expect(stretches).toHaveLength(2);
    expect(broken.stretches({ start: Date.parse("2024-11-01"), end: Date.parse("2024-12-01") })).toEqual([]);
  });

  test("ticks are round, and their words do not touch", () => {
    const ticks = broken.pieces.flatMap(({ ticks }) => ticks);
    expect(ticks.map(({ label }) => label)).toEqual(["Jul", "Aug", "Sept", "25 Feb", "26 Feb", "Oct", "2026"]);
    for (const [place, { x }] of ticks.entries())
      expect((ticks[place + 1]?.x ?? Infinity) - x).toBeGreaterThanOrEqual(5.2);
  });

  test("has hours within a day, and years for what is known by its year", () => {
    const day = axisOf(spans("2025-03-01"), "en").pieces[0];
    expect([day?.first, day?.last, day?.ticks[0]?.label]).toEqual(["1 Mar 2025", undefined, "03:00"]);
    const years = axisOf(spans("1990", "1994", "1998"), "en").pieces[0];
    expect([years?.first, years?.last, years?.ticks[0]?.label]).toEqual(["1990", "1998", "1991"]);
  });
});
