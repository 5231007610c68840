import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { weightBudgetOf } from "../../core/budgets.ts";
import { compressWithBrotli, roomFor, TIGHTEST } from "./brotli.ts";
import { BuiltFile } from "./built-file.ts";

const TEXT = new Set([".html", ".css", ".js", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".wasm"]);

/** Files of fewer bytes travel in one packet as they are. */
const SMALLEST = 512;

/** The quality that brings most of what brotli can save: the next steps save 1.5 % for more than twice the time. */
const QUICK = 5;
/** Qualities that save another tenth, for fifteen and for fifty times the time. */
const TIGHT = [10, TIGHTEST] as const;
/** What the tightest saves at most: pages that are heavier than their budget by more are not helped by it. */
const MOST_SAVED = 1.2;
/** Up to so many bytes in all, pages are compressed tightly: a build of thousands of long pages would never end. */
const TIGHT_UP_TO = 1_500_000;

/** More than the sheets of any page weigh, in bytes: lighter pages need not be searched for theirs. */
const SHEETS_AT_MOST = 8_000;

/** The level that hosts use; the highest takes a third more time and saves 0.7 %. */
const GZIP_LEVEL = 6;

/**
 * Writes a `.br` and a `.gz` beside text files, for hosts that send them as they are. Sheets are compressed as tightly as
 * brotli can, and pages as tightly as they need to be to keep within the budget of their kind. The bytes depend on the
 * files alone and on the order in which they are added: sheets come before the pages that link them.
 */
export class Compression {
  /** The compressed size of each sheet. */
  private readonly sheets = new Map<string, number>();
  private tight = 0;
  private readonly readySheets: string | undefined;

  /** `readySheets` is a folder of sheets, by their names, that have been compressed as tightly before. */
  constructor(readySheets?: string) {
    this.readySheets = readySheets;
  }

  /**
   * Compresses a file, unless it is no text or too small, and gives the sizes of what was written. Throws what the system
   * does where the file cannot be read or nothing written.
   */
  add(file: BuiltFile): readonly number[] {
    if (!TEXT.has(extname(file.path)) || file.bytes.length < SMALLEST) return [];
    const brotli = this.brotliOf(file);
    const gzip = gzipSync(file.bytes, { level: GZIP_LEVEL, chunkSize: roomFor(file.bytes) });
    writeFileSync(`${file.place}.br`, brotli);
    writeFileSync(`${file.place}.gz`, gzip);
    return [brotli.length, gzip.length];
  }

  /** As `add` for files below a folder, and gives their own sizes too. */
  addAll(folder: string, paths: readonly string[]): readonly number[] {
    return paths.flatMap((path) => {
      const file = new BuiltFile(folder, path);
      return [...this.add(file), file.size];
    });
  }

  private brotliOf({ path, bytes }: BuiltFile): Buffer {
    if (path.endsWith(".html")) return this.pageOf(path, bytes);
    if (!isSheet(path)) return compressWithBrotli(bytes, QUICK);
    const sheet = this.readySheet(path) ?? compressWithBrotli(bytes, TIGHTEST);
    this.sheets.set(path, sheet.length);
    return sheet;
  }

  private readySheet(path: string): Buffer | undefined {
    if (this.readySheets === undefined) return undefined;
    const file = join(this.readySheets, basename(path));
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  private pageOf(path: string, bytes: Buffer): Buffer {
    const quick = compressWithBrotli(bytes, QUICK);
    const { most } = weightBudgetOf(path);
    if (quick.length <= most - SHEETS_AT_MOST) return quick;
    const room = most - this.sheetsOf(bytes);
    if (quick.length > room * MOST_SAVED) return quick;
    let page = quick;
    for (const quality of TIGHT) {
      if (page.length <= room || this.tight + bytes.length > TIGHT_UP_TO) break;
      this.tight += bytes.length;
      page = compressWithBrotli(bytes, quality);
    }
    return page;
  }

  /** What the sheets that a page links weigh together. */
  private sheetsOf(page: Buffer): number {
    return [...this.sheets].reduce((sum, [path, size]) => (page.includes(`/${path}"`) ? sum + size : sum), 0);
  }
}

/** The files of a site in an order in which they can be compressed. */
export function sheetsFirst(paths: readonly string[]): readonly string[] {
  return [...paths.filter(isSheet), ...paths.filter((path) => !isSheet(path))];
}

/** Whether a file of a site is a sheet, which has to be compressed before the pages that link it. */
export function isSheet(path: string): boolean {
  return path.endsWith(".css");
}
