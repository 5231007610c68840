import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isAlive } from "../build/process-alive.ts";
import type { runBuild } from "../build/run-build.ts";
import type { writeSite } from "../build/write-site.ts";
import type { reportOnContent } from "../content-report.ts";
import type { editionOf, readAndCheck } from "../edition.ts";
import type { CompiledPages, PagesModule } from "../rendering/pages-module.ts";
import { sha256 } from "../sha256.ts";
import { compileApart } from "./compile-apart.ts";
import { compiledParts } from "./compiled-parts.ts";
import { sourcesDigest } from "./sources-digest.ts";

/** The module that `src/pages/_program.ts` is compiled to. */
interface ProgramModule extends PagesModule {
  readonly runBuild: typeof runBuild;
  readonly writeSite: typeof writeSite;
  readonly readAndCheck: typeof readAndCheck;
  readonly editionOf: typeof editionOf;
  readonly reportOnContent: typeof reportOnContent;
}

/** The program that checks content and builds sites, and the pages that it makes. */
export interface Program extends Omit<ProgramModule, keyof PagesModule> {
  readonly pages: CompiledPages;
}

/** How many compilations are kept: those of the versions of the program that take turns, as when branches are compared. */
const KEPT = 5;

/**
 * The program as it stands, compiled. It is compiled where that has not been done yet, and kept in `.cache/program/` under
 * a digest of all that it is made from; no content is among it, so that nothing kept can show yesterday's text. Rejects
 * with an Error that holds what Astro or Vite say, and with what the system refuses.
 */
export async function compiledProgram(
  projectFolder: string,
  basePath: string,
  compile: typeof compileApart = compileApart,
): Promise<Program> {
  const folder = programFolder(projectFolder, basePath);
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await keepCompiled(folder, (draft) => compile(projectFolder, draft, basePath));
  return load(folder);
}

/** The program as it stands, if it has been compiled. Throws what the system does where the project cannot be read. */
export async function keptProgram(projectFolder: string, basePath: string): Promise<Program | undefined> {
  const folder = programFolder(projectFolder, basePath);
  return existsSync(folder) ? load(folder) : undefined;
}

/** Where the program as it stands is kept once it is compiled. Throws where the project cannot be read. */
export function programFolder(projectFolder: string, basePath: string): string {
  return join(projectFolder, ".cache", "program", sha256(`${sourcesDigest(projectFolder)} ${basePath}`));
}

async function load(folder: string): Promise<Program> {
  const module = (await import(pathToFileURL(join(folder, "program.mjs")).href)) as ProgramModule;
  return { ...module, pages: { module, ...compiledParts(folder) } };
}

/** Compiles beside the place and moves the result there, so that no half of it is ever taken for the whole. */
async function keepCompiled(folder: string, compile: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}-${process.pid}`;
  removeOld(dirname(folder));
  mkdirSync(draft, { recursive: true });
  try {
    await compile(draft);
    moveUnlessThere(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Another build may have compiled the same in the meantime. */
function moveUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what killed builds have left half-made, and all but the latest of what is kept. */
function removeOld(shelf: string): void {
  if (!existsSync(shelf)) return;
  const names = readdirSync(shelf);
  const kept = names
    .filter((name) => !name.includes("-"))
    .map((name) => ({ name, used: statSync(join(shelf, name)).mtimeMs }))
    .sort((one, other) => other.used - one.used);
  const abandoned = names.filter((name) => name.includes("-") && !isAlive(Number(name.slice(name.indexOf("-") + 1))));
  for (const name of [...abandoned, ...kept.slice(KEPT - 1).map((old) => old.name)])
    rmSync(join(shelf, name), { recursive: true, force: true });
}
