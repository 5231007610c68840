import {
  type Dirent,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Gives every file and folder below a folder its composed name (Unicode's NFC): old Macs take letters such as ü apart. */
export function composeNames(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) composeNames(join(folder, entry.name));
    const name = entry.name.normalize("NFC");
    if (name !== entry.name) renameSync(join(folder, entry.name), join(folder, name));
  }
}

/** Whatever is no folder below a folder: its path from there, with `/`. */
export interface EntryBelow {
  readonly path: string;
  /** Whether it is a file that lies below the folder itself: no link, nothing behind one, and nothing else with a name. */
  readonly isOwnFile: boolean;
  /** Where it is a folder nevertheless: one that `isTold` asks for, or one that cannot be opened. */
  readonly folder?: "told" | "closed";
}

/** What to make of the folders on the way. Each path ends in a slash where it is a folder's. */
interface Look {
  /** Whether something is left out; a folder that is, is not opened. */
  isLeftOut(path: string): boolean;
  /** Whether a folder is told of like a file, beside what it holds. */
  isTold(path: string): boolean;
}

/**
 * Every entry below a folder that is no folder, in the order of their paths. A link to a folder is one, and what stands in
 * that folder too. Throws where the folder cannot be read; where one below cannot, that folder is an entry with a `look`,
 * and it throws without.
 */
export function entriesBelow(folder: string, look?: Look): EntryBelow[] {
  return entriesIn(folder, "", true, look).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The path of every file below a folder, from there, with `/`, in order. Throws where a folder cannot be read. */
export function pathsBelow(folder: string): string[] {
  return entriesBelow(folder).map(({ path }) => path);
}

function entriesIn(folder: string, way: string, isOwn: boolean, look?: Look): EntryBelow[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent): EntryBelow | EntryBelow[] => {
    const path = way + entry.name;
    const absolute = join(folder, entry.name);
    const isBelow = entry.isDirectory();
    if (look?.isLeftOut(isBelow ? `${path}/` : path)) return [];
    if (isBelow) return entriesOf(absolute, path, isOwn, look);
    const itself = { path, isOwnFile: isOwn && entry.isFile() };
    const isWay = entry.isSymbolicLink() && isFolder(absolute);
    return isWay ? [itself, ...entriesIn(absolute, `${path}/`, false, look)] : itself;
  });
}

/** What stands in a folder below, and the folder itself where it is told of. One that has gone meanwhile holds nothing. */
function entriesOf(folder: string, path: string, isOwn: boolean, look: Look | undefined): EntryBelow[] {
  try {
    const inside = entriesIn(folder, `${path}/`, isOwn, look);
    return look?.isTold(`${path}/`) ? [{ path, isOwnFile: false, folder: "told" }, ...inside] : inside;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!look) throw error;
    if (code === "ENOENT") return [];
    return [{ path, isOwnFile: false, folder: "closed" }];
  }
}

/** Whether a folder stands at the end of a link. Links that lead in circles end nowhere. */
function isFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

/** Two files of a site have one path. */
export class PathIsTaken extends Error {
  constructor(path: string) {
    super(
      `Two files of the site would be written to ${path}. If one of them is in the public folder, give it another name; nothing of the site's own may stand there.`,
    );
    this.name = "PathIsTaken";
  }
}

/** A new folder of a site: each file is written once, and none over another. */
export class SiteFolder {
  readonly folder: string;
  /** Folders that are there; asking the system for each file would take longer than writing it. */
  private readonly made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes a file in UTF-8. Throws PathIsTaken where it is there, and what the system refuses. */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path);
    this.make(dirname(file));
    try {
      // Where the encoding is named, Node writes text without making bytes of it first.
      writeFileSync(file, content, { flag: "wx", encoding: "utf8" });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === "EEXIST" ? new PathIsTaken(path) : error;
    }
  }

  private make(folder: string): void {
    if (this.made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.made.add(folder);
  }
}

/** A file of a built site. It is read when its content is first asked for, as bytes or as text, and kept. */
export class BuiltFile {
  /** From the folder of the site, with `/`. */
  readonly path: string;
  /** From the root of the system, or from where the folder was named. */
  readonly place: string;
  private read: Buffer | undefined;
  private decoded: string | undefined;

  constructor(folder: string, path: string) {
    this.path = path;
    this.place = join(folder, path);
  }

  /** Throws what the system does where the file cannot be read. */
  get bytes(): Buffer {
    this.read ??= readFileSync(this.place);
    return this.read;
  }

  /** In bytes. Throws as `bytes` does; the file is not read for it. */
  get size(): number {
    return this.read?.length ?? statSync(this.place).size;
  }

  /** The content as UTF-8. Throws as `bytes` does. */
  get text(): string {
    this.decoded ??= this.bytes.toString("utf8");
    return this.decoded;
  }
}

/**
 * Removes an unfinished folder, if there is one. What is still being written to it may keep it from going; then the next
 * build removes it, and whatever was the matter before is not hidden by this.
 */
export function removeFolder(folder: string): void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      // Something was written while it was being removed.
    }
  }
}
