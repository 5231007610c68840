import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../src/cli/project.ts";
import type { ContentFile } from "../src/dossier/manuscript.ts";
import { madeDossier } from "./made-dossier.ts";
import { type Cost, costsInTurn, measuredRun, npmCommand } from "./measure.ts";
import { eleventyFiles, starlightFiles } from "./peer-texts.ts";

/** A way to build the site of a dossier. */
export interface Generator {
  readonly name: string;
  /** Lays the dossier out in an empty folder. */
  readonly prepare: (folder: string, files: readonly ContentFile[]) => void;
  readonly command: readonly string[];
  /** Where the command runs, and what its environment says beside. */
  readonly run: (folder: string) => { readonly at: string; readonly environment: Readonly<Record<string, string>> };
  /** Where in the folder the site lies. */
  readonly site: string;
  /** What a build leaves beside the site by which the next would be quicker, as absolute paths. */
  readonly kept: (folder: string) => readonly string[];
}

/** The names by which the results know them. */
export const HEARSAY = "Hearsay";
export const STARLIGHT = "Starlight";
export const ELEVENTY = "Eleventy with search and compressed copies";

/** Where Astro keeps entries between builds. */
const KEPT_BY_ASTRO = [".astro/data-store.json", "node_modules/.astro/data-store.json"];

/** `npm run build` without images for shared links. */
export const hearsay: Generator = {
  name: HEARSAY,
  command: npmCommand("build"),
  prepare: (folder, files) => {
    // As the others, beside the site: what is built on another disk would have to be copied.
    cpSync(PROJECT, join(folder, "project"), { recursive: true, filter: isOfProject, verbatimSymlinks: true });
    mkdirSync(join(folder, "public"), { recursive: true });
    writeFiles(join(folder, "content"), files);
  },
  run: (folder) => ({
    at: join(folder, "project"),
    environment: {
      CONTENT_DIR: join(folder, "content"),
      PUBLIC_DIR: join(folder, "public"),
      OUT_DIR: join(folder, "site"),
      SHARE_IMAGES: "off",
      CI: "",
    },
  }),
  site: "site",
  kept: (folder) => KEPT_BY_ASTRO.map((path) => join(folder, "project", path)),
};

/** What stands in the project's folder and belongs to no build. */
const BESIDE_PROJECT = new Set(
  [".git", ".astro", ".cache", ".hearsay", "dist", "content"].map((name) => join(PROJECT, name)),
);

function isOfProject(path: string): boolean {
  return !BESIDE_PROJECT.has(path);
}

/** Starlight with its search, from a folder in which it is installed. */
export function starlight(home: string): Generator {
  return {
    name: STARLIGHT,
    command: [process.execPath, "node_modules/astro/bin/astro.mjs", "build"],
    prepare: (folder, files) => {
      // No link: Astro finds its own components by their real paths below the project.
      cpSync(home, folder, { recursive: true });
      writeFiles(join(folder, "src/content/docs"), starlightFiles(files));
    },
    run: (folder) => ({ at: folder, environment: {} }),
    site: "dist",
    kept: (folder) => [...KEPT_BY_ASTRO, "cache"].map((path) => join(folder, path)),
  };
}

/** Eleventy, and then Pagefind and compressed copies of what it has made; from a folder in which it is installed. */
export function eleventy(home: string): Generator {
  const command = [process.execPath, "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=site"];
  return {
    name: ELEVENTY,
    command: [process.execPath, join(PROJECT, "bench/with-search-and-copies.ts"), "site", ...command],
    prepare: (folder, files) => {
      cpSync(home, folder, { recursive: true });
      writeFiles(join(folder, "content"), eleventyFiles(files));
    },
    run: (folder) => ({ at: folder, environment: {} }),
    site: "site",
    kept: () => [],
  };
}

/** A peer's project, installed in a folder, with the versions that its `package.json` names; why not, where that fails. */
export interface Installed {
  /** Undefined where npm could not install it. */
  readonly home: string | undefined;
  /** A sentence about it. */
  readonly note: string;
}

/** How long (milliseconds) an installation may take. */
const PATIENCE = 600_000;

/** Puts the project of `bench/peers/` into a folder and installs from npm what it names, unless that has been done. */
export function installPeer(name: string, folder: string): Installed {
  const manifest = readFileSync(join(PROJECT, "bench/peers", name, "package.json"), "utf8");
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: Readonly<Record<string, string>> };
  const versions = Object.entries(dependencies).map(([dependency, version]) => `${dependency} ${version}`);
  const home = join(folder, name);
  const isThere = existsSync(join(home, "package-lock.json"));
  if (!isThere || readFileSync(join(home, "package.json"), "utf8") !== manifest) {
    rmSync(home, { recursive: true, force: true });
    cpSync(join(PROJECT, "bench/peers", name), home, { recursive: true });
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: home,
      stdio: "ignore",
      timeout: PATIENCE,
    });
    if (status !== 0) {
      rmSync(home, { recursive: true, force: true });
      return { home: undefined, note: `${versions.join(", ")} could not be installed from npm: not compared.` };
    }
  } else cpSync(join(PROJECT, "bench/peers", name), home, { recursive: true }); // its templates as they are now
  return { home, note: `${versions.join(" and ")} from npm.` };
}

/** Builds what was laid out in a folder as if it had never been built, and gives what that costs. Rejects where it fails. */
export function coldBuild(
  generator: Generator,
  folder: string,
  also: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  for (const path of [join(folder, generator.site), ...generator.kept(folder)])
    rmSync(path, { recursive: true, force: true });
  const { at, environment } = generator.run(folder);
  return measuredRun(generator.command, at, { ...environment, ...also });
}

/** The medians of several cold builds of one dossier. */
export interface Comparison {
  readonly generator: string;
  readonly size: number;
  readonly pages: number;
  /** The bytes of the largest page as it was compressed with brotli; NaN where none is. */
  readonly heaviest: number;
  readonly runs: number;
  readonly cost: Cost;
}

/** Builds dossiers of so many claims cold and in turn with every generator, `runs` times each. */
export async function compareGenerators(
  generators: readonly Generator[],
  sizes: readonly number[],
  runs: number,
  folder: string,
): Promise<readonly Comparison[]> {
  const places = sizes.flatMap((size) => {
    const files = madeDossier(size);
    return generators.map((generator, place) => {
      const at = join(folder, `${size}-${place}`);
      mkdirSync(at, { recursive: true });
      generator.prepare(at, files);
      return { generator, size, at };
    });
  });
  const builds = places.map(({ generator, at }) => [at, () => coldBuild(generator, at)] as const);
  const costOf = await costsInTurn(runs, new Map(builds));
  const comparisons = places.map(({ generator, size, at }) => {
    const built = readdirSync(join(at, generator.site), { recursive: true, encoding: "utf8" });
    const copies = built.filter((path) => path.endsWith(".html.br"));
    const sizesOfCopies = copies.map((path) => statSync(join(at, generator.site, path)).size);
    return {
      generator: generator.name,
      size,
      pages: built.filter((path) => path.endsWith(".html")).length,
      heaviest: sizesOfCopies.reduce((most, bytes) => Math.max(most, bytes), sizesOfCopies[0] ?? Number.NaN),
      runs,
      cost: costOf(at),
    };
  });
  for (const { at } of places) rmSync(at, { recursive: true, force: true });
  return comparisons;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly ContentFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
