import { describe, expect, test } from "vitest";
import { DAY, piecesOf, spanOf } from "./pieces.ts";

const spans = (...dates: readonly (string | readonly [string, string])[]) =>
  dates.map((one) => {
    const [date, end] = typeof one === "string" ? [one, undefined] : one;
    return spanOf({ date, end }, "UTC");
  });

const show = (moment: number) => new Date(moment).toISOString().slice(0, 16).replace("T00:00", "");
const piecesFrom = (...dates: readonly (string | readonly [string, string])[]) =>
  piecesOf(spans(...dates)).map(({ start, end }) => `${show(start)} ${show(end)}`);

describe("the pieces of the axis", () => {
  test("none without events, one for one event", () => {
    expect(piecesFrom()).toEqual([]);
    expect(piecesFrom("2025-03-01")).toEqual(["2025-03-01 2025-03-02"]);
    expect(piecesFrom("2025-03-01T10:20Z")).toEqual(["2025-03-01T10:00 2025-03-01T11:00"]);
  });

  test("events at an even pace stay together", () => {
    expect(piecesFrom("2020", "2021", "2022", "2023", "2024")).toEqual(["2020-01-01 2025-01-01"]);
  });

  test("dense days are set off from the months around them", () => {
    const dense = Array.from({ length: 12 }, (_, hour) => `2025-02-2${4 + (hour % 3)}`);
    expect(
      piecesFrom("2024-06-01", "2024-08-01", "2024-10-01", ...dense, "2025-07-01", "2025-11-01", "2026-02-01"),
    ).toEqual(["2024-06-01 2024-10-02", "2025-02-24 2025-02-27", "2025-07-01 2026-02-02"]);
  });

  test("a vague date around others does not shape them, but one that stands alone does", () => {
    const days = ["2025-02-24", "2025-02-25", "2025-02-26"];
    expect(piecesFrom("2025", ...days)).toEqual(["2025-02-24 2025-02-27"]);
    expect(piecesFrom("1950", ...days).at(0)).toMatch(/^1950-01-01 /);
  });

  test("a piece reaches to the end of its events, and never into the next", () => {
    expect(piecesFrom(["2025-02-01", "2025-02-20"])).toEqual(["2025-02-01 2025-02-21"]);
    const pieces = piecesOf(
      spans(["2024-01-01", "2025-12-31"], "2024-02-01", "2024-04-01", ...Array<string>(30).fill("2025-06-01")),
    );
    for (const [place, piece] of pieces.entries())
      expect(piece.end).toBeLessThanOrEqual(pieces[place + 1]?.start ?? Infinity);
  });

  test("every event begins in a piece, or lies around what begins in one", () => {
    const many = spans(...Array.from({ length: 300 }, (_, n) => `20${10 + ((n * n) % 17)}-0${1 + (n % 9)}-1${n % 10}`));
    const pieces = piecesOf(many);
    expect(pieces.length).toBeLessThanOrEqual(5);
    for (const { start } of many) expect(pieces.some((piece) => start >= piece.start && start < piece.end)).toBe(true);
    expect(pieces.every((piece) => piece.start % DAY === 0)).toBe(true);
  });
});
