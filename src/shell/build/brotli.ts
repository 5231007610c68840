import { brotliCompressSync, constants } from "node:zlib";

/** The highest quality of brotli (RFC 7932), which takes fifty times as long as that which most files are given. */
export const TIGHTEST = 11;

/**
 * Bytes compressed with brotli (RFC 7932) in a quality from 0 to 11. In one call: brotli's streams reserve 16 MB for each
 * file, whose return costs more than its use.
 */
export function compressWithBrotli(bytes: Buffer, quality: number): Buffer {
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
export function roomFor({ length }: Buffer): number {
  return Math.max(constants.Z_MIN_CHUNK, Math.ceil(length / 3));
}

/** The smallest window, as a power of two, that holds so many bytes; by default each file reserves one of 4 MB. */
function windowFor(size: number): number {
  const needed = Math.ceil(Math.log2(size + 16));
  return Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(constants.BROTLI_MIN_WINDOW_BITS, needed));
}
