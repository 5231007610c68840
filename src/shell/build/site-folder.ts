import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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
  private readonly place: string;
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

  /** The content as UTF-8. Throws as `bytes` does. */
  get text(): string {
    this.decoded ??= this.bytes.toString("utf8");
    return this.decoded;
  }
}
