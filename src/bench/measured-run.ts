import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command has cost, with all processes that it started and waited for. */
export interface Cost {
  /** Seconds of CPU, user and system together. */
  readonly cpu: number;
  /** Seconds that passed. */
  readonly wall: number;
  /** The most memory that one of its processes held, in bytes. */
  readonly memory: number;
}

/** How long (milliseconds) a command may take. */
const PATIENCE = 900_000;

/** Whether GNU time is there, without which nothing can be measured. */
export function canMeasure(): boolean {
  return spawnSync("/usr/bin/time", ["-f", "", "true"]).status === 0;
}

/**
 * Runs a command in a folder and gives its cost as GNU time counts it. Throws an Error with what the command printed where
 * it fails.
 */
export function measuredRun(
  command: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Cost {
  const notes = mkdtempSync(join(tmpdir(), "hearsay-cost-"));
  try {
    const file = join(notes, "cost");
    const { status, stdout, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %e %M", "-o", file, ...command], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment },
      encoding: "utf8",
      maxBuffer: 100_000_000,
      timeout: PATIENCE,
    });
    if (status !== 0) throw new Error(`${command.join(" ")} has failed:\n${`${stdout}${stderr}`.slice(-4_000)}`);
    const [user = 0, system = 0, wall = 0, kilobytes = 0] = readFileSync(file, "utf8").trim().split(" ").map(Number);
    return { cpu: user + system, wall, memory: kilobytes * 1_000 };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** Runs commands in turn, `runs` times each, and gives the medians of what each has cost by its name. */
export function costsInTurn<Name>(runs: number, commands: ReadonlyMap<Name, () => Cost>): (name: Name) => Cost {
  const costs = new Map<Name, Cost[]>();
  for (let run = 0; run < runs; run += 1)
    for (const [name, measure] of commands) costs.set(name, [...(costs.get(name) ?? []), measure()]);
  return (name) => {
    const middle = (part: keyof Cost) => median((costs.get(name) ?? []).map((cost) => cost[part]));
    return { cpu: middle("cpu"), wall: middle("wall"), memory: middle("memory") };
  };
}

/** The middle one of several numbers; of an even count the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
