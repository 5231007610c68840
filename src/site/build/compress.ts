import { readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { weightBudgetOf } from "../../budgets.ts";

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

/**
 * So many files are compressed at a time: Node's pool has four threads, none of which should wait for the next file. They
 * are read and written outside of it, since handing a small file over takes longer than reading it.
 */
const AT_ONCE = 8;

const compressWithGzip = promisify(gzip);
const brotli = promisify(brotliCompress);

/** How many files there are, and how many bytes they have together. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes a `.br` (RFC 7932) and a `.gz` (RFC 1952) beside text files below a folder, for hosts that send them as they are.
 * Sheets are compressed as tightly as brotli can, and pages as tightly as they need to be to keep within the budget of their
 * kind. The bytes depend on the files alone. Gives how much there is then, compressed and not. Rejects with what the system
 * does where a file cannot be read or nothing written.
 */
export async function compressFiles(folder: string, paths: readonly string[]): Promise<Amount> {
  const compression = new Compression(folder);
  // What a page may weigh depends on what its sheets do.
  await forEach(paths.filter(isSheet), (path) => compression.compress(path, TIGHTEST));
  await forEach(
    paths.filter((path) => !isSheet(path)),
    (path) => compression.compress(path, QUICK),
  );
  await forEach(compression.pagesToTighten(), (page) => compression.tighten(page));
  return compression.written;
}

/** A page that is heavier than its budget, but not by much. */
interface HeavyPage {
  readonly path: string;
  /** In bytes, as it is and compressed quickly. */
  readonly size: number;
  readonly compressed: number;
  /** The most that it may weigh when compressed. */
  readonly room: number;
}

class Compression {
  readonly written = { files: 0, bytes: 0 };
  private readonly folder: string;
  /** The compressed size of each sheet. */
  private readonly sheets = new Map<string, number>();
  private readonly heavyPages: HeavyPage[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  async compress(path: string, quality: number): Promise<void> {
    const file = join(this.folder, path);
    if (!TEXT.has(extname(path))) return this.count(statSync(file).size);
    const bytes = readFileSync(file);
    this.count(bytes.length);
    if (bytes.length < SMALLEST) return;
    const small = await compressWithBrotli(bytes, quality);
    const zipped = await compressWithGzip(bytes, { level: GZIP_LEVEL, chunkSize: roomFor(bytes) });
    writeFileSync(`${file}.br`, small);
    writeFileSync(`${file}.gz`, zipped);
    this.count(small.length);
    this.count(zipped.length);
    if (isSheet(path)) this.sheets.set(path, small.length);
    else if (path.endsWith(".html")) this.weigh(path, bytes, small.length);
  }

  /** The pages that a tighter compression may bring within their budget, in order, as long as that does not take minutes. */
  pagesToTighten(): readonly HeavyPage[] {
    let bytes = 0;
    return this.heavyPages
      .toSorted((one, other) => (one.path < other.path ? -1 : 1))
      .filter(({ size }) => {
        bytes += size;
        return bytes <= TIGHT_UP_TO;
      });
  }

  async tighten({ path, compressed, room }: HeavyPage): Promise<void> {
    const file = join(this.folder, path);
    const bytes = readFileSync(file);
    let small: Buffer = bytes;
    for (const quality of TIGHT) {
      small = await compressWithBrotli(bytes, quality);
      if (small.length <= room) break;
    }
    writeFileSync(`${file}.br`, small);
    this.written.bytes += small.length - compressed;
  }

  private weigh(path: string, page: Buffer, compressed: number): void {
    const { most } = weightBudgetOf(path);
    if (compressed <= most - SHEETS_AT_MOST) return;
    const room = most - this.sheetsOf(page);
    if (compressed > room && compressed <= room * MOST_SAVED)
      this.heavyPages.push({ path, size: page.length, compressed, room });
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

function isSheet(path: string): boolean {
  return path.endsWith(".css");
}

/** Does something with every item, a few at a time. Once it has failed nothing more is begun, and what has begun is waited for. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  // One that fails ends the generator, and so the work of the others.
  const waiting = (function* () {
    yield* items;
  })();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const item of waiting) await work(item);
  });
  const failed = (await Promise.allSettled(workers)).find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

function compressWithBrotli(bytes: Buffer, quality: number): Promise<Buffer> {
  return brotli(bytes, {
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
