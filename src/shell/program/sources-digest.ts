import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../build/files-below.ts";
import { isUnchanged, recall, remember, statesOf } from "./remembered-sources.ts";

/** The parts of the program that are compiled. */
const FOLDERS = ["core", "markdown", "shell", "pages", "layouts", "components", "styles"].map((name) => `src/${name}`);
/** What else decides what they are compiled to: the versions of all packages among it. */
const FILES = ["astro.config.ts", "package-lock.json"];

/**
 * A digest (SHA-256, in hexadecimal) of everything in the project that the compiled program is made from. Files are not
 * read again while the system says that none has changed since they were; `now` (milliseconds) is when it is asked.
 * Throws where the project cannot be read.
 */
export function sourcesDigest(projectFolder: string, now = Date.now()): string {
  const memory = join(projectFolder, ".cache", "sources.json");
  const before = recall(memory);
  if (before && isUnchanged(before.states, projectFolder)) return before.digest;
  const sources = [...FILES, ...FOLDERS.flatMap((folder) => sourcesIn(projectFolder, folder))];
  // Before they are read: what changes in between is noticed next time.
  const states = statesOf(projectFolder, sources, FOLDERS, now);
  const digest = digestOf(projectFolder, sources);
  if (states) remember(memory, { digest, states });
  return digest;
}

function digestOf(projectFolder: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const bytes = readFileSync(join(projectFolder, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function sourcesIn(projectFolder: string, folder: string): readonly string[] {
  return pathsBelow(join(projectFolder, folder))
    .filter((path) => !path.includes(".test.") && !path.endsWith(".examples.ts"))
    .map((path) => `${folder}/${path}`);
}
