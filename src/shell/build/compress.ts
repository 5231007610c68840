import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { FIRST_FLIGHT } from "../../core/budgets.ts";
import { filesBelow } from "./files-below.ts";

const TEXT = new Set([".html", ".css", ".js", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".wasm"]);

/** Files of fewer bytes travel in one packet as they are. */
const SMALLEST = 512;

/** The quality that brings most of what brotli can save: the next steps save 1.5 % for more than twice the time. */
const QUICK = 5;
/** The quality that saves another tenth, for fifty times the time. */
const TIGHT = 11;
/** What a page's sheet takes of the first flight, in bytes. */
const ROOM_FOR_A_SHEET = 4_200;
/** Up to so many bytes in all, pages are compressed tightly: a build of thousands of long pages would never end. */
const TIGHT_UP_TO = 1_500_000;

/**
 * Writes a `.br` and a `.gz` beside each text file of a folder, for hosts that send them as they are. Sheets, and the pages
 * that would not reach a reader in one flight otherwise, are compressed as tightly as brotli can. Returns how many files
 * were compressed. The bytes depend on the content of the folder alone.
 */
export function compressFolder(folder: string): number {
  const files = filesBelow(folder).filter(({ path, size }) => TEXT.has(extname(path)) && size >= SMALLEST);
  let tight = 0;
  for (const { path, size } of files) {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    const quick = compressed(bytes, QUICK);
    const gains =
      extname(path) === ".css" || (extname(path) === ".html" && quick.length > FIRST_FLIGHT - ROOM_FOR_A_SHEET);
    const isTight = gains && tight + size <= TIGHT_UP_TO;
    if (isTight) tight += size;
    writeFileSync(`${file}.br`, isTight ? compressed(bytes, TIGHT) : quick);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return files.length;
}

/** One file at a time and in one call: brotli's streams reserve 16 MB for each file, whose return costs more than its use. */
function compressed(bytes: Buffer, quality: number): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    },
  });
}

/** The smallest window, as a power of two, that holds so many bytes; by default each file reserves one of 4 MB. */
function windowFor(size: number): number {
  const needed = Math.ceil(Math.log2(size + 16));
  return Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(constants.BROTLI_MIN_WINDOW_BITS, needed));
}
