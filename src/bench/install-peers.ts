import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eleventy, type Generator, hugo } from "./generators.ts";

const ELEVENTY = "3.1.8";
/** How long (milliseconds) an installation may take. */
const PATIENCE = 300_000;

/** The generators to compare with that are there or could be installed, with their versions, and why others are missing. */
export interface Peers {
  readonly generators: readonly Generator[];
  readonly notes: readonly string[];
}

/** Installs Eleventy into a folder, from npm, and Hugo on the system, from Debian's packages, where they are missing. */
export function installPeers(folder: string): Peers {
  const generators: Generator[] = [];
  const notes: string[] = [];
  const modules = installEleventy(folder);
  if (modules) generators.push(eleventy(modules));
  notes.push(modules ? `Eleventy ${ELEVENTY} from npm.` : "Eleventy could not be installed from npm: not compared.");
  const version = hugoVersion() ?? installHugo();
  if (version) generators.push(hugo);
  notes.push(
    version
      ? `Hugo ${version}.`
      : "Hugo is not installed, and apt-get could not install it (it needs root): not compared.",
  );
  return { generators, notes };
}

function installEleventy(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(join(modules, "@11ty/eleventy"))) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const arguments_ = ["install", "--no-audit", "--ignore-scripts", `@11ty/eleventy@${ELEVENTY}`];
  return succeeds("npm", arguments_, folder) ? modules : undefined;
}

function installHugo(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return succeeds("apt-get", ["install", "--yes", "--no-install-recommends", "hugo"], "/") ? hugoVersion() : undefined;
}

function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8", timeout: PATIENCE });
  return status === 0 ? /v([\d.]+)/.exec(stdout)?.[1] : undefined;
}

function succeeds(command: string, arguments_: readonly string[], folder: string): boolean {
  return spawnSync(command, arguments_, { cwd: folder, stdio: "ignore", timeout: PATIENCE }).status === 0;
}
