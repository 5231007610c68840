import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file below a folder: its path from there, with `/`, and its size in bytes. */
export interface FileBelow {
  readonly path: string;
  readonly size: number;
}

/** The path of every file below a folder, from there, with `/`, in order. Throws where the folder cannot be read. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every file below a folder, in the order of their paths. Throws where the folder cannot be read. */
export function filesBelow(folder: string): FileBelow[] {
  return pathsBelow(folder).map((path) => ({ path, size: statSync(join(folder, path)).size }));
}
