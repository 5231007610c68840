import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { weightBudgetOf } from "../../core/budgets.ts";
import type { BuiltFile } from "./built-file.ts";
import { brotlied, gzipped } from "./compressed-bytes.ts";
import type { Compressed, EarlierCompression } from "./earlier-compression.ts";

const TEXT = new Set([".html", ".css", ".js", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".wasm"]);

/** Files of fewer bytes travel in one packet as they are. */
const SMALLEST = 512;

/** The quality that brings most of what brotli can save: the next steps save 1.5 % for more than twice the time. */
const QUICK = 5;
/** Qualities that save another tenth, for fifteen and for fifty times the time. */
const TIGHT = [10, 11] as const;
const TIGHTEST = 11;
/** What the tightest saves at most: pages that are heavier than their budget by more are not helped by it. */
const MOST_SAVED = 1.2;
/** Up to so many bytes in all, pages are compressed tightly: a build of thousands of long pages would never end. */
const TIGHT_UP_TO = 1_500_000;

/** More than the sheets of any page weigh, in bytes: lighter pages need not be searched for theirs. */
const SHEETS_AT_MOST = 8_000;

/** What was made for a file. */
interface Made extends Compressed {
  /** Whether it would have been compressed more tightly, had not so much been already. */
  readonly isCut: boolean;
}

/**
 * Writes a `.br` and a `.gz` beside text files, for hosts that send them as they are. Sheets are compressed as tightly as
 * brotli can, and pages as tightly as they need to be to keep within the budget of their kind. The bytes depend on the
 * files alone and on the order in which they are added: sheets come before the pages that link them.
 */
export class Compression {
  private readonly earlier: EarlierCompression | undefined;
  /** The compressed size of each sheet. */
  private readonly sheets = new Map<string, number>();
  /** The same as a text: what the compression of a page depends on beside the page. */
  private circumstances = "";
  private tight = 0;
  private readonly tightUpTo: number;

  /** Files that were the same in an `earlier` site need not be compressed again. */
  constructor(earlier?: EarlierCompression, tightUpTo = TIGHT_UP_TO) {
    this.earlier = earlier;
    this.tightUpTo = tightUpTo;
  }

  /**
   * Compresses a file, unless it is no text or too small, and gives the sizes of what was written. Throws what the system
   * does where the file cannot be read or nothing written.
   */
  add(file: BuiltFile): readonly number[] {
    if (!TEXT.has(extname(file.path)) || file.bytes.length < SMALLEST) return [];
    const circumstances = isPage(file.path) ? this.circumstances : "";
    const taken = this.earlier?.take(file, circumstances, this.tightUpTo - this.tight);
    const { brotli, gzip, tight } = taken ?? this.make(file, circumstances);
    this.tight += tight;
    if (isSheet(file.path)) this.addSheet(file.path, brotli.length);
    return [brotli.length, gzip.length];
  }

  private make(file: BuiltFile, circumstances: string): Compressed {
    const made = { ...this.brotliOf(file), gzip: gzipped(file.bytes) };
    writeFileSync(`${file.place}.br`, made.brotli);
    writeFileSync(`${file.place}.gz`, made.gzip);
    if (!made.isCut) this.earlier?.note(file, circumstances, made);
    return made;
  }

  private addSheet(path: string, size: number): void {
    this.sheets.set(path, size);
    this.circumstances += `${path} ${size}\n`;
  }

  private brotliOf({ path, bytes }: BuiltFile): Omit<Made, "gzip"> {
    if (isPage(path)) return this.pageOf(path, bytes);
    return { brotli: brotlied(bytes, isSheet(path) ? TIGHTEST : QUICK), tight: 0, isCut: false };
  }

  private pageOf(path: string, bytes: Buffer): Omit<Made, "gzip"> {
    const quick = { brotli: brotlied(bytes, QUICK), tight: 0, isCut: false };
    const { most } = weightBudgetOf(path);
    if (quick.brotli.length <= most - SHEETS_AT_MOST) return quick;
    const room = most - this.sheetsOf(bytes);
    if (quick.brotli.length > room * MOST_SAVED) return quick;
    let page = quick;
    for (const quality of TIGHT) {
      if (page.brotli.length <= room) break;
      const tight = page.tight + bytes.length;
      if (this.tight + tight > this.tightUpTo) return { ...page, isCut: true };
      page = { brotli: brotlied(bytes, quality), tight, isCut: false };
    }
    return page;
  }

  /** What the sheets that a page links weigh together. */
  private sheetsOf(page: Buffer): number {
    return [...this.sheets].reduce((sum, [path, size]) => (page.includes(`/${path}"`) ? sum + size : sum), 0);
  }
}

function isPage(path: string): boolean {
  return path.endsWith(".html");
}

/** Whether a file of a site is a sheet, which has to be compressed before the pages that link it. */
export function isSheet(path: string): boolean {
  return path.endsWith(".css");
}
