import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whatever is no folder below a folder: its path from there, with `/`. */
export interface EntryBelow {
  readonly path: string;
  /** Whether it is a file that lies below the folder itself: no link, nothing behind one, and nothing else with a name. */
  readonly isOwnFile: boolean;
}

/**
 * Every entry below a folder that is no folder, in the order of their paths. A link to a folder is one, and what stands in
 * that folder too. Throws where a folder cannot be read.
 */
export function entriesBelow(folder: string): EntryBelow[] {
  return entriesIn(folder, "", true).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The path of every file below a folder, from there, with `/`, in order. Throws where a folder cannot be read. */
export function pathsBelow(folder: string): string[] {
  return entriesBelow(folder).map(({ path }) => path);
}

function entriesIn(folder: string, way: string, isOwn: boolean): EntryBelow[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent): EntryBelow | EntryBelow[] => {
    const path = way + entry.name;
    const absolute = join(folder, entry.name);
    if (entry.isDirectory()) return entriesIn(absolute, `${path}/`, isOwn);
    const itself = { path, isOwnFile: isOwn && entry.isFile() };
    const isWay = entry.isSymbolicLink() && isFolder(absolute);
    return isWay ? [itself, ...entriesIn(absolute, `${path}/`, false)] : itself;
  });
}

/** Whether a folder stands at the end of a link. Links that lead in circles end nowhere. */
function isFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
