import { expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { english } from "../language/english.ts";
import { statementsIn } from "./score.ts";
import { angularMarks, gridOf, keyOf, statementGridOf } from "./statement-grid.ts";

const { dossier } = editionOfExample();

it("has the statements of the opening article's text, passage by passage, and a key of their marks", () => {
  const grid = statementGridOf(dossier);
  expect(grid?.sentence).toBe(
    "3 statements of The Gazette’s report, each under the passage where it stands. Each leads to its page.",
  );
  expect(grid && statementsIn(grid).map(({ id }) => id)).toEqual(["opening", "silence", "formula"]);
  expect(grid && keyOf(grid)).toEqual({
    attribution: ["misattributed"],
    substance: ["misleading", "inaccurate", "not-checkable"],
  });
});

it("ends where its page would grow too long, and says so", () => {
  const grid = gridOf(dossier, 2);
  expect(grid?.passages.map(({ statements }) => statements.length)).toEqual([1, 1]);
  expect(grid?.sentence).toMatch(/^The first 2 of 3 statements of The Gazette’s report, each/);
});

it("is not there without an article, or without claims", () => {
  expect(statementGridOf({ ...dossier, articles: new Map() })).toBeUndefined();
  expect(statementGridOf({ ...dossier, claims: new Map() })).toBeUndefined();
});

it("calls a triangle a triangle", () => {
  expect(angularMarks(["accurate", "misleading"], english)).toBe("Square marks, and a triangle.");
  expect(angularMarks(["misleading"], english)).toBe("A triangle.");
  expect(angularMarks(["accurate"], english)).toBe("Square marks.");
});
