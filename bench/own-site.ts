import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PROJECT } from "../src/cli/project.ts";
import { writeFiles } from "./generators.ts";
import { madeDossier } from "./made-dossier.ts";
import { costsInTurn, measuredRun, median, npmCommand } from "./measure.ts";
import { starlightFiles } from "./peer-texts.ts";

const CHECKED_CLAIMS = 1_000;
/** Checks are measured at least so often: they take seconds, and sway more than builds. */
const LEAST_CHECKS = 5;

/** Seconds that pass until `npm run check` has answered, as medians. */
export interface CheckTimes {
  readonly own: number;
  readonly thousandClaims: number;
}

/** Checks this repository's content and a made dossier of 1,000 claims in turn. */
export async function checkTimes(runs: number, folder: string): Promise<CheckTimes> {
  const made = join(folder, "checked");
  writeFiles(join(made, "content"), madeDossier(CHECKED_CLAIMS));
  const check = (environment: Readonly<Record<string, string>>) => () =>
    measuredRun(npmCommand("check"), PROJECT, { CI: "", ...environment });
  const commands = new Map([
    ["own", check({})],
    ["made", check({ CONTENT_DIR: join(made, "content"), PUBLIC_DIR: join(made, "public") })],
  ]);
  // Each has run once before it is measured, as an editor's has.
  await costsInTurn(1, commands);
  const costOf = await costsInTurn(Math.max(runs, LEAST_CHECKS), commands);
  rmSync(made, { recursive: true });
  return { own: costOf("own").wall, thousandClaims: costOf("made").wall };
}

/** Builds this repository's content into a folder, whole, and gives that folder. */
export async function buildOwnSite(folder: string): Promise<string> {
  const site = join(folder, "weighed");
  await measuredRun(npmCommand("build"), PROJECT, { OUT_DIR: site, CI: "" });
  return site;
}

const ENTRY = "claims/trump-was-president";
/** How long (milliseconds) a server may take to start, and to show a save. */
const PATIENCE = 60_000;

/** The median seconds from saving a claim under `npm run dev` until its page has the new words, over several saves. */
export async function saveTime(saves: number, folder: string): Promise<number> {
  const content = join(folder, "edited");
  cpSync(join(PROJECT, "content"), content, { recursive: true });
  const port = await freePort();
  const environment = { ...process.env, CI: "", CONTENT_DIR: content, PORT: String(port) };
  const server = startServer([...npmCommand("dev"), "--no-open"], PROJECT, environment);
  try {
    const file = join(content, `${ENTRY}.md`);
    const text = readFileSync(file, "utf8");
    const page = `http://127.0.0.1:${port}/${ENTRY}/`;
    await server.shows(page, "", PATIENCE);
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      await setTimeout(500);
      const before = performance.now();
      writeFileSync(file, `${text}\nThe saved words, number ${save}.\n`);
      await server.shows(page, `The saved words, number ${save}.`, PATIENCE);
      times.push((performance.now() - before) / 1_000);
    }
    return median(times);
  } finally {
    await server.end();
  }
}

/** How long (milliseconds) it may take from a clone to a site. */
const PATIENCE_WITH_CLONES = 600_000;

/** What it takes from a fresh clone of a project to its site in a browser, npm's cache being warm. */
export interface Beginning {
  /** Seconds that pass, as a median. */
  readonly seconds: number;
  /** What is installed, in bytes. */
  readonly installed: number;
}

/** Those of this repository, as it is committed, and of Starlight; undefined what could not be measured. */
export interface Beginnings {
  readonly own: Beginning | undefined;
  readonly starlight: Beginning | undefined;
}

/**
 * Begins in turn with this repository by `npm start`, and with Starlight, of which `home` is a folder in which it is
 * installed, by `npm ci`, `npm run build` and `npm run preview` with this repository's texts. The first round of each
 * fills npm's cache and is not counted.
 */
export async function beginnings(runs: number, home: string | undefined): Promise<Beginnings> {
  const own: Beginning[] = [];
  const starlight: Beginning[] = [];
  const isRepository = spawnSync("git", ["rev-parse", "HEAD"], { cwd: PROJECT }).status === 0;
  for (let round = 0; round <= runs; round += 1) {
    if (isRepository) own.push(await begin(cloneOwn, "exec npm start", process.env["PATH"] ?? ""));
    if (home !== undefined) {
      const copy = (place: string) => copyStarlight(home, place);
      const path = `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`;
      const preview = 'exec npm run preview -- --ignore-lock --host 127.0.0.1 --port "$PORT"';
      starlight.push(await begin(copy, `npm ci --no-audit --no-fund && npm run build && ${preview}`, path));
    }
  }
  return { own: middleOf(own.slice(1)), starlight: middleOf(starlight.slice(1)) };
}

function middleOf(measured: readonly Beginning[]): Beginning | undefined {
  const [first] = measured;
  return first && { ...first, seconds: median(measured.map(({ seconds }) => seconds)) };
}

/** Lays a project out in a folder and runs commands there, until its front page is served. */
async function begin(layOut: (place: string) => void, commands: string, path: string): Promise<Beginning> {
  // Outside this repository, whose own packages would be found from any folder in it.
  const place = mkdtempSync(join(tmpdir(), "hearsay-clone-"));
  const port = await freePort();
  const before = performance.now();
  layOut(place);
  const server = startServer(["sh", "-c", commands], place, { ...bareEnvironment(path), PORT: String(port) });
  try {
    await server.shows(`http://127.0.0.1:${port}/`, "<h1", PATIENCE_WITH_CLONES);
    const seconds = (performance.now() - before) / 1_000;
    return { seconds, installed: bytesBelow(join(place, "node_modules")) };
  } finally {
    await server.end();
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

function cloneOwn(place: string): void {
  const { status, stderr } = spawnSync("git", ["clone", "--quiet", "--no-local", PROJECT, place], { encoding: "utf8" });
  if (status !== 0) throw new Error(`This repository could not be cloned:\n${stderr}`);
}

function copyStarlight(home: string, place: string): void {
  cpSync(home, place, { recursive: true, filter: (path) => path !== join(home, "node_modules") });
  const content = join(PROJECT, "content");
  const files = readdirSync(content, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(join(content, path), "utf8") }));
  writeFiles(join(place, "src/content/docs"), starlightFiles(files));
}

/** The environment of somebody who has just opened a terminal: without what npm adds for this command. */
function bareEnvironment(path: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^(?:CI|NODE_ENV|CONTENT_DIR|OUT_DIR)$/.test(name),
  );
  const outside = path.split(delimiter).filter((entry) => !/node_modules[/\\]\.bin$/.test(entry));
  return { ...Object.fromEntries(kept), PATH: outside.join(delimiter), ASTRO_TELEMETRY_DISABLED: "1" };
}

/** Starts a server with whatever it starts itself. Its output is read on, since a server that nobody reads would end. */
function startServer([program = "", ...parameters]: readonly string[], folder: string, environment: NodeJS.ProcessEnv) {
  const child = spawn(program, parameters, {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a group of its own, which can be ended as a whole
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    /** Waits until a page has some words. Rejects with what the server said where that takes too long, or where it has ended. */
    async shows(page: string, words: string, patience: number): Promise<void> {
      const deadline = performance.now() + patience;
      while (performance.now() < deadline && child.exitCode === null) {
        const text = await fetch(page, { signal: AbortSignal.timeout(patience) })
          .then((answer) => (answer.ok ? answer.text() : undefined))
          .catch(() => undefined);
        if (text?.includes(words)) return;
        await setTimeout(20);
      }
      throw new Error(`${page} does not show what it should:\n${said.slice(-4_000)}`);
    },
    async end(): Promise<void> {
      endGroup(child, "SIGTERM");
      await Promise.race([ended, setTimeout(5_000)]);
      endGroup(child, "SIGKILL");
    },
  };
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of it has ended.
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** What the files below a folder take on the disk, in bytes. */
function bytesBelow(folder: string): number {
  const { stdout } = spawnSync("du", ["-sk", folder], { encoding: "utf8" });
  return Number.parseInt(stdout, 10) * 1_024;
}
