import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cli/project.ts";
import { compileProgram } from "../shell/program/compile-program.ts";
import { PAGES_ONLY, writeFiles } from "./generators.ts";
import { madeDossier } from "./made-dossier.ts";
import { type Cost, costsInTurn, measuredRun } from "./measured-run.ts";
import { npmCommand } from "./npm-command.ts";

const node = process.execPath;

/** The medians of what this repository's content costs, beside an empty Astro project. */
export interface OwnCosts {
  readonly empty: Cost;
  /** The first build after the program has changed, which compiles it. */
  readonly first: Cost;
  readonly build: Cost;
  readonly pages: Cost;
  readonly check: Cost;
}

/** Small builds are measured at least so often: each takes two seconds, and they sway more than large ones. */
const LEAST_RUNS = 9;

/**
 * Builds this repository's content as after a change of the program, `runs` times; then builds and checks it, and builds an
 * empty Astro project, in turn.
 */
export function ownCosts(runs: number, folder: string): OwnCosts {
  const empty = join(folder, "empty");
  writeFiles(empty, [
    { path: "package.json", text: '{ "type": "module" }' },
    { path: "astro.config.mjs", text: "export default {};\n" },
    { path: "src/pages/index.astro", text: "<html lang='en'><title>Empty</title><h1>Empty</h1></html>\n" },
  ]);
  symlinkSync(join(PROJECT, "node_modules"), join(empty, "node_modules"));
  const site = join(folder, "own");
  const environment = { OUT_DIR: site, CI: "", SHARE_IMAGES: "off" };
  const clear = () => {
    for (const left of [site, join(empty, "dist"), join(empty, ".astro")])
      rmSync(left, { recursive: true, force: true });
  };
  const own = (command: readonly string[]) => () => {
    clear();
    return measuredRun(command, PROJECT, environment);
  };
  const build = own(npmCommand("build"));
  const buildEmpty = () => {
    clear();
    return measuredRun([node, "node_modules/astro/bin/astro.mjs", "build"], empty);
  };
  const buildFirst = () => {
    forgetTheProgram();
    return build();
  };
  const costOfFirst = costsInTurn(runs, new Map([["first", buildFirst]]));
  const commands = new Map([
    ["empty", buildEmpty],
    ["build", build],
    ["pages", own(PAGES_ONLY)],
    ["check", own(npmCommand("check"))],
  ]);
  // Each command has run once before it is measured, as an editor's has.
  costsInTurn(1, commands);
  const costOf = costsInTurn(Math.max(runs, LEAST_RUNS), commands);
  return {
    first: costOfFirst("first"),
    empty: costOf("empty"),
    build: costOf("build"),
    pages: costOf("pages"),
    check: costOf("check"),
  };
}

/** Removes what is kept of the program, so that the next command compiles it, as after an installation. */
function forgetTheProgram(): void {
  for (const kept of [".cache/program", ".cache/sources.json", "node_modules/.cache/compiled"])
    rmSync(join(PROJECT, kept), { recursive: true, force: true });
}

/** Seconds of CPU that each stage of a build takes with so many claims, or with this repository's content. */
export async function stageCosts(size: number | "own", folder: string): Promise<Readonly<Record<string, number>>> {
  const place = join(folder, `stages-${size}`);
  mkdirSync(join(place, "public"), { recursive: true });
  if (size !== "own") writeFiles(join(place, "content"), madeDossier(size));
  const content = size === "own" ? {} : { CONTENT_DIR: join(place, "content"), PUBLIC_DIR: join(place, "public") };
  await compileProgram(PROJECT, join(place, "program"), "/", "src/bench/staged-build.ts");
  // The first run leaves the code that Node has compiled for the second, as an editor's first build does.
  const [, costs = {}] = [1, 2].map((run) => {
    const { status, stdout, stderr } = spawnSync(node, [join(place, "program/program.mjs")], {
      cwd: PROJECT,
      env: {
        ...process.env,
        ...content,
        CI: "",
        NODE_COMPILE_CACHE: join(place, "code"),
        OUT_DIR: join(place, `site-${run}`),
        SHARE_IMAGES: "off",
        // A thousand would be drawn for twenty seconds, to say the same again.
        DRAW_IMAGES: size === "own" ? "on" : "off",
      },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the stages could not be measured:\n${stderr.slice(-2_000)}`);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Readonly<Record<string, number>>;
  });
  rmSync(place, { recursive: true, force: true });
  return costs;
}

/** Builds this repository's content into a folder, whole, and gives that folder. */
export function buildOwnSite(folder: string): string {
  const site = join(folder, "weighed");
  measuredRun(npmCommand("build"), PROJECT, { OUT_DIR: site, CI: "" });
  return site;
}
