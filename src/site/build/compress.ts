import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { weightBudgetOf } from "../../budgets.ts";
import type { BuiltFile } from "../files.ts";

const TEXT = new Set([".html", ".css", ".js", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".wasm"]);

/** Files of fewer bytes travel in one packet as they are. */
const SMALLEST = 512;

/** The quality that brings most of what brotli can save: the next steps save 1.5 % for more than twice the time. */
const QUICK = 5;
/** The highest quality, which takes fifty times as long. */
const TIGHTEST = 11;
/** Qualities that save another tenth, for fifteen and for fifty times the time. */
const TIGHT = [10, TIGHTEST] as const;
/** What the tightest saves at most: pages that are heavier than their budget by more are not helped by it. */
const MOST_SAVED = 1.2;
/** Pages of so many bytes in all are compressed tightly: a build of thousands of long pages would never end. */
const TIGHT_UP_TO = 1_500_000;

/** More than the sheets of any page weigh, in bytes: lighter pages need not be searched for theirs. */
const SHEETS_AT_MOST = 8_000;

/** The level that hosts use; the highest takes a third more time and saves 0.7 %. */
const GZIP_LEVEL = 6;

/** How many files there are, and how many bytes they have together. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** A page that is heavier than its budget, but not by much. */
interface HeavyPage {
  readonly place: string;
  /** In bytes, as it is and compressed quickly. */
  readonly size: number;
  readonly compressed: number;
  /** The most that it may weigh when compressed. */
  readonly room: number;
}

/**
 * Writes a `.br` (RFC 7932) and a `.gz` (RFC 1952) beside text files of a site, for hosts that send them as they are.
 * Sheets are compressed as tightly as brotli can, and pages as tightly as they need to be to keep within the budget of their
 * kind. The bytes depend on the files alone. Every method throws what the system does where a file cannot be read or
 * nothing written.
 */
export class CompressedCopies {
  private readonly written = { files: 0, bytes: 0 };
  /** The compressed size of each sheet. */
  private readonly sheets = new Map<string, number>();
  private readonly heavyPages: HeavyPage[] = [];

  /** Writes the copies of a file, if it is a text. They come as `sheetsFirst` says: what a page may weigh depends on what its sheets do. */
  add(file: BuiltFile): void {
    this.count(file.size);
    if (!TEXT.has(extname(file.path)) || file.size < SMALLEST) return;
    const { path, place, bytes } = file;
    // In Node's pool each file would be handed over twice, which costs as much again as a small one's compression.
    const small = compressWithBrotli(bytes, isSheet(path) ? TIGHTEST : QUICK);
    const zipped = gzipSync(bytes, { level: GZIP_LEVEL, chunkSize: roomFor(bytes) });
    writeFileSync(`${place}.br`, small);
    writeFileSync(`${place}.gz`, zipped);
    this.count(small.length);
    this.count(zipped.length);
    if (isSheet(path)) this.sheets.set(path, small.length);
    else if (path.endsWith(".html")) this.weigh(file, small.length);
  }

  /** Compresses pages tightly where they would be too heavy, and gives how much there is, compressed and not. */
  finish(): Amount {
    for (const page of this.pagesToTighten()) this.tighten(page);
    return this.written;
  }

  /** The pages that a tighter compression may bring within their budget, in order, as long as that does not take minutes. */
  private pagesToTighten(): readonly HeavyPage[] {
    let bytes = 0;
    return this.heavyPages
      .toSorted((one, other) => (one.place < other.place ? -1 : 1))
      .filter(({ size }) => {
        bytes += size;
        return bytes <= TIGHT_UP_TO;
      });
  }

  private tighten({ place, compressed, room }: HeavyPage): void {
    const bytes = readFileSync(place);
    let small: Buffer = bytes;
    for (const quality of TIGHT) {
      small = compressWithBrotli(bytes, quality);
      if (small.length <= room) break;
    }
    writeFileSync(`${place}.br`, small);
    this.written.bytes += small.length - compressed;
  }

  private weigh({ path, place, bytes }: BuiltFile, compressed: number): void {
    const { most } = weightBudgetOf(path);
    if (compressed <= most - SHEETS_AT_MOST) return;
    const room = most - this.sheetsOf(bytes);
    if (compressed > room && compressed <= room * MOST_SAVED)
      this.heavyPages.push({ place, size: bytes.length, compressed, room });
  }

  /** What the sheets that a page links weigh together. */
  private sheetsOf(page: Buffer): number {
    return [...this.sheets].reduce((sum, [path, size]) => (page.includes(`/${path}"`) ? sum + size : sum), 0);
  }

  private count(bytes: number): void {
    this.written.files += 1;
    this.written.bytes += bytes;
  }
}

/** The paths of a site's files in the order in which their copies are made. */
export function sheetsFirst(paths: readonly string[]): readonly string[] {
  return [...paths.filter(isSheet), ...paths.filter((path) => !isSheet(path))];
}

function isSheet(path: string): boolean {
  return path.endsWith(".css");
}

function compressWithBrotli(bytes: Buffer, quality: number): Buffer {
  return brotliCompressSync(bytes, {
    chunkSize: roomFor(bytes),
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    },
  });
}

/** Room (bytes) for a compressed text at once; by default each file reserves 16 kB several times, to be collected. */
function roomFor({ length }: Buffer): number {
  return Math.max(constants.Z_MIN_CHUNK, Math.ceil(length / 3));
}

/** The smallest window, as a power of two, that holds so many bytes; by default each file reserves one of 4 MB. */
function windowFor(size: number): number {
  const needed = Math.ceil(Math.log2(size + 16));
  return Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(constants.BROTLI_MIN_WINDOW_BITS, needed));
}
