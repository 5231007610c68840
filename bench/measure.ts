import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../src/cli/project.ts";

export { PROJECT };

/** What a command has cost, with all processes that it started. */
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
/** How often (milliseconds) the processes are looked at: what one does after the last look is not counted. */
const INTERVAL = 50;
/** How much (characters) of what a command printed is told where it fails. */
const LAST_WORDS = 4_000;

/** What npm runs by a name, without npm and its shell, to be run in the root of this repository. */
export function npmCommand(name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [node, ...rest] = scripts[name]?.split(" ") ?? [];
  if (node !== "node") throw new Error(`"${name}" is no script of Node in package.json`);
  return [process.execPath, ...rest];
}

/** Whether this system says what its processes cost, without which nothing can be measured. */
export function canMeasure(): boolean {
  return existsSync("/proc/self/stat");
}

/** Runs a command in a folder and gives its cost. Rejects with an Error with what the command printed where it fails. */
export async function measuredRun(
  [program = "", ...parameters]: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const before = performance.now();
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
    detached: true, // a session of its own, by which its processes are known even after their parent has ended
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-LAST_WORDS)));
  const processes = new Session(child.pid ?? 0);
  const timer = setInterval(() => processes.look(), INTERVAL);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const wall = (performance.now() - before) / 1_000;
    if (code !== 0) throw new Error(`${[program, ...parameters].join(" ")} has failed:\n${said}`);
    return { cpu: processes.cpu(), wall, memory: processes.memory() };
  } finally {
    clearInterval(timer);
  }
}

/**
 * The processes of a session as Linux tells of them (proc_pid_stat(5)). They are looked at as they run, since what a
 * process has cost that its parent did not wait for, such as Pagefind's, is told to nobody at its end.
 */
class Session {
  private readonly leader: number;
  private readonly costs = new Map<string, { readonly ticks: number; readonly memory: number }>();
  private readonly waitedBefore = waitedTicks();

  constructor(leader: number) {
    this.leader = leader;
  }

  look(): void {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const fields = statOf(name);
        if (Number(fields[FIELD.session]) !== this.leader) continue;
        const ticks = Number(fields[FIELD.user]) + Number(fields[FIELD.system]);
        const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
        const memory = peak === undefined ? (this.costs.get(name)?.memory ?? 0) : Number(peak) * 1_024;
        this.costs.set(name, { ticks, memory });
      } catch {
        // It has ended in the meantime.
      }
    }
  }

  cpu(): number {
    const seen = [...this.costs.values()].reduce((sum, { ticks }) => sum + ticks, 0);
    // Exact, but for what nobody has waited for; what was seen lacks what came after the last look.
    return Math.max(seen, waitedTicks() - this.waitedBefore) / TICKS_IN_A_SECOND;
  }

  memory(): number {
    return [...this.costs.values()].reduce((most, { memory }) => Math.max(most, memory), 0);
  }
}

/** Places in what follows a process's name in its `stat`. */
const FIELD = { session: 3, user: 11, system: 12, waitedUser: 13, waitedSystem: 14 } as const;
const TICKS_IN_A_SECOND = Number(spawnSync("getconf", ["CLK_TCK"], { encoding: "utf8" }).stdout) || 100;

function statOf(process: string): readonly string[] {
  const text = readFileSync(`/proc/${process}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** What the children of this process that have ended have cost, with theirs. */
function waitedTicks(): number {
  const fields = statOf("self");
  return Number(fields[FIELD.waitedUser]) + Number(fields[FIELD.waitedSystem]);
}

/** Runs commands in turn, `runs` times each, and gives the medians of what each has cost by its name. */
export async function costsInTurn<Name>(
  runs: number,
  commands: ReadonlyMap<Name, () => Promise<Cost>>,
): Promise<(name: Name) => Cost> {
  const costs = new Map<Name, Cost[]>();
  for (let run = 0; run < runs; run += 1)
    for (const [name, measure] of commands) costs.set(name, [...(costs.get(name) ?? []), await measure()]);
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

/** The machine that measures, in a sentence and without its name, with how busy it is now. */
export function machine(): string {
  const [first, ...others] = cpus();
  const gigabytes = Math.round(totalmem() / 1e9);
  return `${others.length + 1} cores (${first?.model.trim() ?? "unknown"}), ${gigabytes} GB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}; load average at the end ${(loadavg()[0] ?? 0).toFixed(1)}.`;
}
