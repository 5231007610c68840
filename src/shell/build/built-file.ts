import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file of a built site. It is read when its content is first asked for, as bytes or as text, and kept. */
export class BuiltFile {
  /** From the folder of the site, with `/`. */
  readonly path: string;
  /** Its place on the disk. */
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

  /** The content as UTF-8. Throws as `bytes` does. */
  get text(): string {
    // Read as text at once: bytes lie outside V8's memory, and many of them make it look through all of that.
    this.decoded ??= this.read?.toString("utf8") ?? readFileSync(this.place, "utf8");
    return this.decoded;
  }

  /** In bytes. Throws what the system does where the file is not there. */
  get size(): number {
    return this.read?.length ?? statSync(this.place).size;
  }
}
