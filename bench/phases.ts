import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coldBuild, hearsay } from "./generators.ts";
import { madeDossier } from "./made-dossier.ts";
import { median } from "./measure.ts";
import { CLOCK_FILE, type Moment, type Reading } from "./phase-clock.ts";

/** The parts of a build, in their order; the last goes on while the one before it does. */
export const phases = ["loading", "checking", "making", "finishing", "indexing"] as const;

/** What the parts of a build of a made dossier cost, in seconds of CPU, as medians. */
export interface PhaseCosts {
  /** How many claims the dossier has. */
  readonly size: number;
  readonly costs: Readonly<Record<(typeof phases)[number], number>>;
}

/** The configuration of a measured copy: that of the project, with the clock before and behind its integrations. */
const CONFIG = `import { phaseClock } from "./bench/phase-clock.ts";
import own from "./own.config.ts";

export default { ...own, integrations: [phaseClock.before, ...(own.integrations ?? []), phaseClock.behind] };
`;

/** Builds a made dossier of so many claims cold, `runs` times, in an empty folder. */
export async function phaseCostsOf(size: number, runs: number, folder: string): Promise<PhaseCosts> {
  mkdirSync(folder);
  hearsay.prepare(folder, madeDossier(size));
  const config = join(folder, "project", "astro.config.ts");
  renameSync(config, join(folder, "project", "own.config.ts"));
  writeFileSync(config, CONFIG);
  const all: PhaseCosts["costs"][] = [];
  for (let run = 0; run < runs; run += 1) all.push(await costsOfOne(folder));
  rmSync(folder, { recursive: true });
  const middles = phases.map((phase) => [phase, median(all.map((costs) => costs[phase]))]);
  return { size, costs: Object.fromEntries(middles) };
}

async function costsOfOne(folder: string): Promise<PhaseCosts["costs"]> {
  const clock = join(folder, "clock");
  rmSync(clock, { force: true });
  const whole = await coldBuild(hearsay, folder, { [CLOCK_FILE]: clock });
  const readings = readFileSync(clock, "utf8").trim().split("\n");
  const until = new Map(readings.map((line) => JSON.parse(line) as Reading).map(({ moment, cpu }) => [moment, cpu]));
  const cpu = (moment: Moment) => until.get(moment) ?? Number.NaN;
  return {
    loading: cpu("begun"),
    checking: cpu("checked") - cpu("begun"),
    making: cpu("made") - cpu("checked"),
    finishing: cpu("finished") - cpu("made"),
    // Pagefind's process, and the end of the other.
    indexing: whole.cpu - cpu("finished"),
  };
}
