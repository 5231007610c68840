import { expect, it } from "vitest";
import { type Comparison, ELEVENTY, HEARSAY, STARLIGHT } from "./generators.ts";
import { budgetTable, type Measured, results } from "./results.ts";

const built = (generator: string, size: number, cpu: number, memory: number, heaviest = Number.NaN): Comparison => ({
  generator,
  size,
  pages: size * 2,
  heaviest,
  runs: 3,
  cost: { cpu, wall: cpu / 2, memory },
});
const nothing: Measured = {
  day: "2026-11-28",
  notes: [],
  comparisons: [],
  phaseCosts: [],
  growth: [],
  checks: undefined,
  save: undefined,
  beginnings: { own: undefined, starlight: undefined },
  weights: [],
};

const comparisons = [
  built(STARLIGHT, 100, 10, 6e8),
  built(ELEVENTY, 100, 3, 2e8),
  built(HEARSAY, 100, 8, 9e8),
  built(HEARSAY, 1_000, 20, 9e8),
];
const growth = [built(HEARSAY, 1_000, 10, 9e8, 40_000), built(HEARSAY, 10_000, 150, 1.3e9, 71_590)];

it("what was measured is held against its budget, and what was not is left out", () => {
  const checks = { own: 1.2, thousandClaims: 4.5 };
  expect(
    budgetTable({ ...nothing, comparisons, growth, checks, save: 0.31 })
      .split("\n")
      .slice(2),
  ).toEqual([
    "| A build of 100 claims: CPU against Starlight's | 0.80× | 1× | met |",
    "| A build of 100 claims: memory against Starlight's | 1.50× | 1× | **missed** |",
    "| Exponent of CPU, 1,000 to 10,000 claims | 1.18 | 1.1 | **missed** |",
    "| Memory with 10,000 claims | 1.30 GB | 1.6 GB | met |",
    "| Heaviest page with 10,000 claims, as compressed | 71.59 kB | 100 kB | met |",
    "| `npm run check` of this repository's content | 1.20 s | 1.5 s | met |",
    "| `npm run check` of 1,000 claims | 4.50 s | 4 s | **missed** |",
    "| A save under `npm run dev` until the page shows it | 0.31 s | 0.5 s | met |",
  ]);
});

it("every build stands in the results once, Eleventy's beside the others", () => {
  const text = results({ ...nothing, comparisons, growth });
  expect(text).toContain(`| 100 | ${ELEVENTY} | 200 | 3 | 3.00 s | 1.50 s | 200 MB |`);
  expect(text.match(/^\| 1,000 \| Hearsay/gm)).toHaveLength(1);
  expect(text).toContain("| 10,000 | Hearsay | 20,000 | 3 | 150.00 s | 75.00 s | 1300 MB |");
});

it("what stands beside a beginning with Starlight has no limit", () => {
  const beginnings = {
    own: { seconds: 25, installed: 4.38e8 },
    starlight: { seconds: 31, installed: 1.84e8 },
  };
  const text = results({ ...nothing, beginnings });
  expect(text).toContain("| `git clone` and `npm start` | 25.00 s | 438 MB |");
  expect(text).toContain("| Starlight: `npm ci`, `npm run build` and `npm run preview` | 31.00 s | 184 MB |");
  expect(text).toContain("## Against the budgets\n\nNot measured.");
});

it("the parts of a build stand beside the whole of Starlight's", () => {
  const costs = { loading: 1, checking: 0.5, making: 6, finishing: 1.5, indexing: 0.25 };
  const text = results({
    ...nothing,
    comparisons,
    phaseCosts: [
      { size: 100, costs },
      { size: 1_000, costs },
    ],
  });
  expect(text).toContain("| what | 100 claims | 1,000 claims |");
  expect(text).toContain("| the content is read and checked | 0.50 s (0.05×) | 0.50 s |");
});
