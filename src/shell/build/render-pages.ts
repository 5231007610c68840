import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "astro";
import { filesBelow } from "./files-below.ts";
import { removeFolder } from "./remove-folder.ts";

/**
 * Lets Astro render the pages into a folder. Astro writes the code that renders them beside its output, and where that is
 * outside the project, into one folder for all builds, which two builds at once would spoil for each other; so it works
 * in a folder of its own in the project, which is then moved. `clean` in the result removes that folder at any moment.
 * Rejects with what Astro throws, or what the system refuses.
 */
export function renderPages(project: string, folder: string): { readonly done: Promise<void>; clean(): void } {
  const bench = join(project, ".hearsay", `build-${process.pid}`);
  const clean = () => removeFolder(bench);
  const render = async () => {
    removeAbandoned(join(project, ".hearsay"));
    mkdirSync(bench, { recursive: true });
    process.chdir(project);
    // Astro would load the configuration through Vite, which compiles all that it imports once more.
    const { default: configuration } = await import("../../../astro.config.ts");
    await build({ ...configuration, root: project, configFile: false, outDir: bench, logLevel: "warn" });
    move(bench, folder);
  };
  return { done: render(), clean };
}

/** What builds have left that were killed: their processes are gone. */
function removeAbandoned(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const owner = /^build-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A folder on another disk cannot be renamed to, only copied; file by file, since `cpSync` does not tell a full disk from a broken one. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    for (const { path } of filesBelow(from)) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path));
    }
    removeFolder(from);
  }
}
