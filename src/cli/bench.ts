// Measures the site and its builds and prints the results as Markdown; npm run bench -- --help
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareGenerators } from "../bench/compare-generators.ts";
import { type Generator, hearsayPages, hearsayWhole, withTheRest } from "../bench/generators.ts";
import { installPeers } from "../bench/install-peers.ts";
import { canMeasure } from "../bench/measured-run.ts";
import { buildOwnSite, ownCosts, stageCosts } from "../bench/own-costs.ts";
import { pageWeights } from "../bench/page-weights.ts";
import { report } from "../bench/report.ts";
import { saveTime } from "../bench/save-time.ts";
import { compiledProgram } from "../shell/program/compiled-program.ts";
import { PROJECT } from "./project.ts";

const CACHE = join(PROJECT, ".cache", "bench");
/** Where Linux keeps files in memory. */
const MEMORY = "/dev/shm";
/** Above so many claims, only Hearsay is built: the others are compared below. */
const MOST_COMPARED = 5_000;
/** The largest are built so often, whatever is asked for: each round takes minutes. */
const GROWTH_RUNS = 3;

const USAGE = `npm run bench -- [--sizes 100,1000,5000,10000] [--runs 3] [--write]

Builds made dossiers of so many claims with Hearsay, Eleventy and Hugo, and this repository's content, and prints medians
as Markdown. --write also writes them to bench/RESULTS.md. Eleventy comes from npm, Hugo from Debian's packages.`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,5000,10000" },
    runs: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").filter(Boolean).map(Number);
const runs = Number(values.runs);

if (values.help) console.log(USAGE);
else if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error(`The sizes and the number of runs are whole numbers above 0.\n\n${USAGE}`);
  process.exitCode = 2;
} else if (!canMeasure()) {
  console.error("GNU time is missing, which counts CPU and memory. Install it: apt-get install time");
  process.exitCode = 2;
} else await bench();

async function bench(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "run-"));
  const sites = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : folder, "hearsay-bench-"));
  try {
    // Every dossier is built with the program as it stands, which is compiled once.
    await compiledProgram(PROJECT, "/");
    const peers = installPeers(join(CACHE, "eleventy"));
    // What takes minutes comes last, so that whatever else fails does so before.
    console.error("Building this repository's content …");
    const middle = sizes.filter((size) => size <= 1_000).at(-1);
    const small = {
      own: ownCosts(runs, sites),
      stages: new Map([
        ["this repository's content", await stageCosts("own", folder)],
        ...(middle ? [[`${middle} claims`, await stageCosts(middle, folder)] as const] : []),
      ]),
      save: await saveTime(5, folder),
      weights: pageWeights(buildOwnSite(folder)),
    };
    const compare = (generators: readonly Generator[], some: readonly number[], times: number) => {
      console.error(`Building ${some.join(" and ")} claims …`);
      return compareGenerators(generators, some, times, sites);
    };
    const compared = sizes
      .filter((size) => size <= MOST_COMPARED)
      .flatMap((size) =>
        compare([...peers.generators, ...peers.generators.map(withTheRest), hearsayPages, hearsayWhole], [size], runs),
      );
    // How costs grow is seen in builds of the largest sizes in turn: within minutes, the machine itself changes more than that.
    const inTurn = sizes.filter(
      (size, place) => size > MOST_COMPARED || (sizes.length > 1 && place >= sizes.length - 2),
    );
    const growth = inTurn.length > 0 ? compare([hearsayPages, hearsayWhole], inTurn, GROWTH_RUNS) : [];
    const comparisons = [...compared, ...growth.filter(({ size }) => size > MOST_COMPARED)];
    const result = report({
      day: new Date().toISOString().slice(0, 10),
      notes: peers.notes,
      comparisons,
      growth,
      ...small,
    });
    console.log(result);
    if (values.write) writeFileSync(join(PROJECT, "bench", "RESULTS.md"), result);
  } finally {
    for (const left of [folder, sites]) rmSync(left, { recursive: true, force: true });
  }
}
