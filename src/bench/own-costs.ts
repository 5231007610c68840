import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFiles } from "./generators.ts";
import { madeDossier } from "./made-dossier.ts";
import { type Cost, measuredRun, median } from "./measured-run.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const node = process.execPath;

/** The medians of what this repository's content costs, beside an empty Astro project. */
export interface OwnCosts {
  readonly empty: Cost;
  readonly build: Cost;
  readonly pages: Cost;
  readonly check: Cost;
}

/** Builds and checks this repository's content, and an empty Astro project, in turn, `runs` times each. */
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
  const commands = {
    empty: () => measuredRun([node, "node_modules/astro/bin/astro.mjs", "build"], empty),
    build: () => measuredRun([node, "src/cli/build.ts"], PROJECT, environment),
    pages: () => measuredRun([node, "src/bench/pages-only.ts"], PROJECT, environment),
    check: () => measuredRun([node, "src/cli/check.ts"], PROJECT, environment),
  };
  const costs: Record<keyof OwnCosts, Cost[]> = { empty: [], build: [], pages: [], check: [] };
  for (let run = 0; run < runs; run += 1)
    for (const name of Object.keys(commands) as (keyof OwnCosts)[]) {
      for (const left of [site, join(empty, "dist"), join(empty, ".astro")])
        rmSync(left, { recursive: true, force: true });
      costs[name].push(commands[name]());
    }
  const middle = (name: keyof OwnCosts): Cost => ({
    cpu: median(costs[name].map(({ cpu }) => cpu)),
    wall: median(costs[name].map(({ wall }) => wall)),
    memory: median(costs[name].map(({ memory }) => memory)),
  });
  return { empty: middle("empty"), build: middle("build"), pages: middle("pages"), check: middle("check") };
}

/** Seconds of CPU that each stage of a build takes with so many claims, or with this repository's content. */
export function stageCosts(size: number | "own", folder: string): Readonly<Record<string, number>> {
  const place = join(folder, `stages-${size}`);
  mkdirSync(join(place, "public"), { recursive: true });
  if (size !== "own") writeFiles(join(place, "content"), madeDossier(size));
  const content = size === "own" ? {} : { CONTENT_DIR: join(place, "content"), PUBLIC_DIR: join(place, "public") };
  const { status, stdout, stderr } = spawnSync(node, ["src/bench/staged-build.ts"], {
    cwd: PROJECT,
    env: { ...process.env, CI: "", OUT_DIR: join(place, "site"), SHARE_IMAGES: "off", ...content },
    encoding: "utf8",
  });
  rmSync(place, { recursive: true, force: true });
  if (status !== 0) throw new Error(`the stages could not be measured:\n${stderr.slice(-2_000)}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Readonly<Record<string, number>>;
}

/** Builds this repository's content into a folder, whole, and gives that folder. */
export function buildOwnSite(folder: string): string {
  const site = join(folder, "weighed");
  measuredRun([node, "src/cli/build.ts"], PROJECT, { OUT_DIR: site, CI: "" });
  return site;
}
