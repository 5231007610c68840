import { createHash, hash } from "node:crypto";
import { copyFileSync, existsSync, linkSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltFile } from "./built-file.ts";
import { keepNotes, type Note, type Notes, readNotes } from "./compression-notes.ts";

/** The two compressed forms of a file. */
export interface Compressed {
  readonly brotli: Buffer;
  readonly gzip: Buffer;
  /** How many bytes have been compressed tightly for it, each attempt counted. */
  readonly tight: number;
}

/**
 * The compressed files of the published site, which need not be made again for files that stay as they are. They are taken
 * only where notes of the build that made them say that this program, with these libraries and in the same circumstances,
 * has made them, that they have not changed since, and that the file has the same bytes; so that what is published never
 * depends on what was. Without notes nothing is taken.
 */
export class EarlierCompression {
  private readonly site: string;
  private readonly notesFolder: string;
  private readonly earlier: Notes;
  private readonly present = new Map<string, Note>();
  private readonly maker = makerOf(import.meta.filename);

  /** `site` is the folder of the published site, which need not exist, and `notesFolder` that of the notes on all sites. */
  constructor(site: string, notesFolder: string) {
    this.site = site;
    this.notesFolder = notesFolder;
    this.earlier = existsSync(site) ? readNotes(notesFolder, site) : new Map();
  }

  /**
   * Puts the compressed files of the published site beside a new file of the same path and content, where they are what
   * would be made in these circumstances with so many bytes to be compressed tightly at most. Gives undefined where they
   * are not, or not there. Throws what the system does where nothing can be written beside the new file.
   */
  take(file: BuiltFile, circumstances: string, mostTight: number): Compressed | undefined {
    const note = this.earlier.get(file.path);
    if (!note || note.tight > mostTight) return undefined;
    const place = join(this.site, file.path);
    if (!readIfThere(place)?.equals(file.bytes)) return undefined;
    const [brotli, gzip] = [readIfThere(`${place}.br`), readIfThere(`${place}.gz`)];
    if (!brotli || !gzip || note.digest !== this.digestOf(circumstances, brotli, gzip)) return undefined;
    for (const ending of [".br", ".gz"]) linkOrCopy(place + ending, file.place + ending);
    this.present.set(file.path, note);
    return { brotli, gzip, tight: note.tight };
  }

  /** Notes for the next build what was made of a file in these circumstances. */
  note({ path }: BuiltFile, circumstances: string, { brotli, gzip, tight }: Compressed): void {
    this.present.set(path, { digest: this.digestOf(circumstances, brotli, gzip), tight });
  }

  /** Keeps the notes of this build for the next, where it can: a site is not less published without them. */
  keep(): void {
    try {
      keepNotes(this.notesFolder, this.site, this.present);
    } catch {
      // The next build finds no notes, or those of an earlier one, and compresses what they do not fit.
    }
  }

  private digestOf(circumstances: string, brotli: Buffer, gzip: Buffer): string {
    const digest = createHash("sha256").update(`${this.maker}\n${circumstances}\n${brotli.length}\n`);
    return digest.update(brotli).update(gzip).digest("base64url");
  }
}

/** The program, by the file that it runs from, and the libraries: another version may compress the same in another way. */
function makerOf(program: string): string {
  const { zlib, brotli } = process.versions;
  return `${hash("sha256", readFileSync(program))} zlib ${zlib} brotli ${brotli}`;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Not every disk has links, and something of that name may be there. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
