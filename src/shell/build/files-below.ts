import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file below a folder: its path from there, with `/`, and its size in bytes. */
export interface FileBelow {
  readonly path: string;
  readonly size: number;
}

/** Every file below a folder, in the order of their paths. Throws where the folder cannot be read. */
export function filesBelow(folder: string): FileBelow[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), size: statSync(file).size }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
