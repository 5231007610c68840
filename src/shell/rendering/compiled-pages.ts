import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { renderToString } from "astro/runtime/server/index.js";
import { isAlive } from "../build/process-alive.ts";
import { compilePages } from "./compile-pages.ts";
import { programDigest } from "./program-digest.ts";

/** A page's module: its component, and where one file makes many pages, the function that says which. */
export interface PageModule {
  readonly default: Parameters<typeof renderToString>[1];
  readonly getStaticPaths?: () => readonly StaticPath[] | Promise<readonly StaticPath[]>;
}

export interface StaticPath {
  readonly params: Readonly<Record<string, string | number | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** The module of a file that is no page. */
export interface FileModule {
  readonly GET: () => Response | Promise<Response>;
}

/** The module that `src/pages/_compiled.ts` is compiled to. */
export interface PagesModule {
  readonly renderToString: typeof renderToString;
  /** By their paths in `src/pages`, as `./claims/[id].astro`. */
  readonly pages: Readonly<Record<string, PageModule>>;
  readonly files: Readonly<Record<string, FileModule>>;
}

export interface CompiledPages {
  readonly module: PagesModule;
  /** The folder of the sheets and scripts that the pages link. */
  readonly assets: string;
}

/** How many compilations are kept: those of the versions of the program that take turns, as when branches are compared. */
const KEPT = 5;

/**
 * The compiled pages of the program as it stands. They are compiled where that has not been done yet, and kept in
 * `.cache/pages/` under a digest of all that they are made from; no content is among it, so that nothing kept can show
 * yesterday's text. Rejects with what Astro, Vite or the system throw.
 */
export async function compiledPages(
  project: string,
  basePath: string,
  compile: typeof compilePages = compilePages,
): Promise<CompiledPages> {
  const shelf = join(project, ".cache", "pages");
  const folder = join(shelf, programDigest(project, basePath));
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await keepCompiled(folder, shelf, (draft) => compile(project, draft, basePath));
  const module = (await import(pathToFileURL(join(folder, "pages.mjs")).href)) as PagesModule;
  return { module, assets: join(folder, "assets") };
}

/** Compiles beside the place and moves the result there, so that no half of it is ever taken for the whole. */
async function keepCompiled(folder: string, shelf: string, compile: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}-${process.pid}`;
  removeOld(shelf);
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
