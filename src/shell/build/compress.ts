import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files-below.ts";

const TEXT = new Set([".html", ".css", ".js", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".wasm"]);

/** Files of fewer bytes travel in one packet as they are. */
const SMALLEST = 512;

/** Up to so many bytes of text in all, every file is compressed as tightly as brotli can. */
const TIGHT_UP_TO = 3_000_000;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside each text file of a folder, for hosts that send them as they are. Returns how many
 * files were compressed. The bytes depend on the content of the folder alone.
 */
export async function compressFolder(folder: string): Promise<number> {
  const files = filesBelow(folder).filter(({ path, size }) => TEXT.has(extname(path)) && size >= SMALLEST);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const quality = total <= TIGHT_UP_TO ? 11 : 9;
  for (let start = 0; start < files.length; start += 8) {
    await Promise.all(files.slice(start, start + 8).map(({ path }) => compressFile(join(folder, path), quality)));
  }
  return files.length;
}

async function compressFile(file: string, quality: number): Promise<void> {
  const bytes = await readFile(file);
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  const [brotli, zipped] = await Promise.all([compressBrotli(bytes, options), compressGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
