import { describe, expect, test } from "vitest";
import { comparePublished } from "./comparison.ts";

const A = '{"seq":1}';
const B = '{"seq":2}';
const C = '{"seq":3}';
const record = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

describe("comparePublished", () => {
  test("the same", () => {
    expect(comparePublished(record(A, B), record(A, B))).toEqual({ outcome: "prefix", published: 2, added: 0 });
  });

  test("a beginning", () => {
    expect(comparePublished(record(A), record(A, B, C))).toEqual({ outcome: "prefix", published: 1, added: 2 });
  });

  test.each([
    ["another line", record(A, C), record(A, B, C), { number: 2, published: C, here: B }],
    ["a line that is missing here", record(A, B, C), record(A, B), { number: 3, published: C, here: undefined }],
    ["no record here", record(A, B), "", { number: 1, published: A, here: undefined }],
    ["other line endings", `${A}\r\n${B}\r\n`, record(A, B), { number: 1, published: `${A}\r`, here: A }],
    ["a byte order mark", `\uFEFF${A}\n`, record(A), { number: 1, published: `\uFEFF${A}`, here: A }],
    [
      "a copy that breaks off within a line",
      `${A}\n${B.slice(0, 4)}`,
      record(A, B),
      { number: 2, published: B.slice(0, 4), here: B },
    ],
    ["a copy that breaks off before a line feed", `${A}\n${B}`, record(A, B), { number: 2, published: B, here: B }],
    ["a blank line at the end", `${A}\n\n`, record(A), { number: 2, published: "", here: undefined }],
  ])("%s", (_, published, here, expected) => {
    expect(comparePublished(published, here)).toEqual({ outcome: "differs", ...expected });
  });

  test.each([
    ["", "nothing"],
    ["<!doctype html>", "a page"],
    ["{}\n", "another JSON"],
  ])("%j is no record: %s", (text) => {
    expect(comparePublished(text, record(A))).toEqual({ outcome: "no-record" });
  });
});
