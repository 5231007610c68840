import { describe, expect, it } from "vitest";
import { budgetTable, unbudgetedTable } from "./budget-tables.ts";
import type { Comparison } from "./compare-generators.ts";
import { hearsayPages, hearsayWhole } from "./generators.ts";
import type { Measured } from "./measured.ts";

const cost = (cpu: number, memory = 1e9) => ({ cpu, wall: cpu / 2, memory });
const built = (generator: string, size: number, cpu: number, heaviest = Number.NaN): Comparison => ({
  generator,
  size,
  pages: size * 2,
  heaviest,
  runs: 3,
  cost: cost(cpu, size * 1e5),
});
const nothing: Measured = {
  day: "2026-11-28",
  notes: [],
  comparisons: [],
  growth: [],
  own: undefined,
  stages: new Map(),
  save: undefined,
  weights: [],
};

const comparisons = [
  built("Eleventy", 5_000, 10),
  built("Eleventy with search and compressed copies", 5_000, 20),
  built("Hugo", 5_000, 5),
  built(hearsayPages.name, 5_000, 8),
  built(hearsayWhole.name, 5_000, 30, 40_000),
  built(hearsayPages.name, 10_000, 16),
  built(hearsayWhole.name, 10_000, 75, 71_590),
];

describe("budgetTable", () => {
  it("holds what was measured against its budget, and leaves out what was not", () => {
    expect(
      budgetTable({ ...nothing, comparisons, growth: comparisons, save: 0.31 })
        .split("\n")
        .slice(2),
    ).toEqual([
      "| Check and pages, 5000 claims: CPU against Eleventy's | 0.80× | 1× | met |",
      "| Check and pages, 5000 claims: CPU against Hugo's | 1.60× | 1.5× | **missed** |",
      "| Hearsay: check and pages: exponent of CPU, 5000 to 10000 claims | 1.00 | 1.1 | met |",
      "| Hearsay: check and pages: memory with 10000 claims | 1.00 GB | 1.4 GB | met |",
      "| Hearsay: everything: exponent of CPU, 5000 to 10000 claims | 1.32 | 1.1 | **missed** |",
      "| Hearsay: everything: memory with 10000 claims | 1.00 GB | 1.4 GB | met |",
      "| Heaviest page with 10000 claims, as compressed | 71.59 kB | 100 kB | met |",
      "| A save under `npm run dev` until the page shows it | 0.31 s | 0.3 s | **missed** |",
    ]);
  });

  it("holds this repository's content against an empty project", () => {
    const own = { empty: cost(2), first: cost(6), build: cost(3), pages: cost(2), check: cost(1.5) };
    expect(budgetTable({ ...nothing, own })).toContain(
      "| Build of this repository's content: CPU against an empty Astro project's | 1.50× | 1.5× | met |",
    );
    expect(unbudgetedTable({ ...nothing, own })).toContain("CPU against an empty Astro project's | 3.00× |");
    expect(unbudgetedTable({ ...nothing, own })).toContain(
      "| `npm run check` of this repository's content: CPU | 1.50 s |",
    );
  });
});

describe("unbudgetedTable", () => {
  it("puts everything beside what does as much, then beside pages alone", () => {
    expect(
      unbudgetedTable({ ...nothing, comparisons })
        .split("\n")
        .slice(2),
    ).toEqual([
      "| Everything, 5000 claims: CPU against that of Eleventy with search and compressed copies | 1.50× |",
      "| Everything, 5000 claims: CPU against Eleventy's for pages alone | 3.00× |",
      "| Everything, 5000 claims: CPU against Hugo's for pages alone | 6.00× |",
    ]);
  });

  it("says so where nothing was measured", () => {
    expect(unbudgetedTable(nothing)).toBe("Not measured.");
  });
});
