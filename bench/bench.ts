// Measures the site and its builds and prints the results as Markdown; npm run bench -- --help
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PROJECT } from "../src/cli/project.ts";
import { Refusal } from "../src/cli/refusal.ts";
import { requireWritable, runCommand } from "../src/cli/run-command.ts";
import { BUILD_BUDGETS } from "./budgets.ts";
import { compareGenerators, eleventy, type Generator, hearsay, installPeer, starlight } from "./generators.ts";
import { canMeasure } from "./measure.ts";
import { beginnings, buildOwnSite, checkTimes, saveTime } from "./own-site.ts";
import { pageWeights } from "./page-weights.ts";
import { phaseCostsOf } from "./phases.ts";
import { results } from "./results.ts";

const CACHE = join(PROJECT, ".cache", "bench");
const RESULTS = join(PROJECT, "bench", "RESULTS.md");
/** Where Linux keeps files in memory. */
const MEMORY = "/dev/shm";
/** The largest are built so often, whatever is asked for: each round takes minutes. */
const GROWTH_RUNS = 3;
const SAVES = 5;

const DEFAULT_SIZES = [...BUILD_BUDGETS.comparedSizes, BUILD_BUDGETS.growthSizes[1]].join(",");

const USAGE = `npm run bench -- [--sizes ${DEFAULT_SIZES}] [--runs 3] [--write]

Builds made dossiers of so many claims with Hearsay, Starlight and Eleventy, checks and edits this repository's content,
begins with a fresh clone of it, and prints medians as Markdown. --write also writes them to bench/RESULTS.md. Starlight
and Eleventy come from npm.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: DEFAULT_SIZES },
      runs: { type: "string", default: "3" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const sizes = values.sizes.split(",").filter(Boolean).map(Number);
  const runs = Number(values.runs);
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0))
    throw new Refusal(`The sizes and the number of runs are whole numbers above 0.\n\n${USAGE}`);
  if (!canMeasure())
    throw new Refusal("Only Linux says what a command and all its processes have cost: run the bench there.");
  requireWritable([CACHE, ...(values.write ? [RESULTS] : [])]);
  const text = await bench(sizes, runs);
  console.log(text);
  if (values.write) writeFileSync(RESULTS, text);
});

/** Measures everything and gives the results as Markdown. */
async function bench(sizes: readonly number[], runs: number): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "run-"));
  const sites = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : folder, "hearsay-bench-"));
  try {
    const peers = { starlight: installPeer("starlight", CACHE), eleventy: installPeer("eleventy", CACHE) };
    // What takes minutes comes last, so that whatever else fails does so before.
    console.error("Building, checking and editing this repository's content …");
    const weights = pageWeights(await buildOwnSite(folder));
    const checks = await checkTimes(runs, sites);
    const save = await saveTime(SAVES, folder);
    console.error("Beginning with fresh clones …");
    const begun = await beginnings(runs, peers.starlight.home);
    const compared = sizes.filter((size) => size <= Math.max(...BUILD_BUDGETS.comparedSizes));
    const generators = generatorsOf(peers.starlight.home, peers.eleventy.home);
    const comparisons = [];
    for (const size of compared) {
      console.error(`Building ${size} claims …`);
      comparisons.push(...(await compareGenerators(generators, [size], runs, sites)));
    }
    const phaseCosts = [];
    for (const size of compared) phaseCosts.push(await phaseCostsOf(size, runs, join(sites, "phases")));
    // How costs grow is seen in builds of both sizes in turn: within minutes, the machine itself changes more than that.
    const [from, to] = BUILD_BUDGETS.growthSizes;
    const inTurn = sizes.includes(to) ? [from, to] : [];
    if (inTurn.length > 0) console.error(`Building ${inTurn.join(" and ")} claims …`);
    const growth = await compareGenerators([hearsay], inTurn, GROWTH_RUNS, sites);
    return results({
      day: new Date().toISOString().slice(0, 10),
      notes: [peers.starlight.note, peers.eleventy.note],
      comparisons,
      phaseCosts,
      growth,
      checks,
      save,
      beginnings: begun,
      weights,
    });
  } finally {
    for (const left of [folder, sites]) rmSync(left, { recursive: true, force: true });
  }
}

function generatorsOf(homeOfStarlight: string | undefined, homeOfEleventy: string | undefined): readonly Generator[] {
  return [
    ...(homeOfStarlight === undefined ? [] : [starlight(homeOfStarlight)]),
    ...(homeOfEleventy === undefined ? [] : [eleventy(homeOfEleventy)]),
    hearsay,
  ];
}
