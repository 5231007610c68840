import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The digest of sources that have been read, and what the system said of them then. */
export interface RememberedSources {
  readonly digest: string;
  /** By paths from the project: those of all files, and of all folders, which change when something comes or goes. */
  readonly states: Readonly<Record<string, string>>;
}

/**
 * Files must have lain so long (milliseconds) before what the system says of them is believed: its clock for files goes in
 * steps, on some disks of two seconds, and what is written twice within one looks the same.
 */
const SETTLED = 3_000;

/** What has been remembered in a file; undefined where that is nothing, or nothing that can be read. */
export function recall(memory: string): RememberedSources | undefined {
  try {
    return JSON.parse(readFileSync(memory, "utf8")) as RememberedSources;
  } catch {
    return undefined;
  }
}

/** Writes what is to be remembered to a file; where that cannot be written, it is not remembered. */
export function remember(memory: string, sources: RememberedSources): void {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify(sources));
  } catch {
    // The sources are read again next time.
  }
}

/** Whether the system says the same of all files and folders as it did then. */
export function isUnchanged(states: RememberedSources["states"], projectFolder: string): boolean {
  return Object.entries(states).every(([path, state]) => stateOf(join(projectFolder, path))?.state === state);
}

/**
 * What the system says of files, of folders and of all folders within those. Undefined where that would not tell of every
 * change: where one is younger than some seconds at `now` (milliseconds).
 */
export function statesOf(
  projectFolder: string,
  files: readonly string[],
  folders: readonly string[],
  now: number,
): RememberedSources["states"] | undefined {
  const states: Record<string, string> = {};
  const inner = folders.flatMap((folder) => foldersBelow(projectFolder, folder));
  for (const path of [...files, ...folders, ...inner]) {
    const found = stateOf(join(projectFolder, path));
    if (!found || found.changed > now - SETTLED) return undefined;
    states[path] = found.state;
  }
  return states;
}

/** The folders below a folder, from the project. */
function foldersBelow(projectFolder: string, folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

/** The state of a file or folder, at the end of links, and when it last changed (milliseconds): what is in it, its name or its rights. */
function stateOf(path: string): { readonly state: string; readonly changed: number } | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = found;
  return { state: `${ino} ${size} ${mtimeMs} ${ctimeMs}`, changed: ctimeMs };
}
