import { describe, expect, it } from "vitest";
import { checkManuscript } from "../core/check.ts";
import { readManuscript } from "../core/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sha256 } from "../shell/sha256.ts";
import { exponent } from "./growth.ts";
import { madeDossier } from "./made-dossier.ts";
import { median } from "./measured-run.ts";
import { peerFile } from "./peer-content.ts";

describe("the made dossier", () => {
  it.each([1, 90])("of %d claims has as many, and nothing to find", (size) => {
    const files = madeDossier(size);
    const circumstances = { isPublishing: false, today: "2026-11-22", sha256, findEarlierWords: () => undefined };
    const findings = checkManuscript(readManuscript({ files }, parseMarkdown), circumstances);
    expect(files.filter(({ path }) => path.startsWith("claims/"))).toHaveLength(size);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });

  it("is the same for the same size", () => {
    expect(madeDossier(50)).toEqual(madeDossier(50));
  });
});

it("gives other generators the same entry, with dates and the key on as text", () => {
  const text = "---\nclaim: It is so.\nsaid:\n  on: 2025-02-20\n  in: gazette\n---\n\nThe body.\n";
  expect(peerFile({ path: "claims/a.md", text }).text).toBe(
    '---\ntitle: "It is so."\nentry:\n  claim: It is so.\n  said:\n    "on": "2025-02-20"\n    in: gazette\n---\n\nThe body.\n',
  );
});

it("tells proportion from more", () => {
  const costs = new Map([
    [5_000, 20],
    [10_000, 40],
    [20_000, 160],
  ]);
  expect(exponent(costs, 5_000, 10_000)).toBeCloseTo(1);
  expect(exponent(costs, 10_000, 20_000)).toBeCloseTo(2);
  expect(exponent(costs, 5_000, 1)).toBeNaN();
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], Number.NaN],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});
