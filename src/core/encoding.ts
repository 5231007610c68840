/** How a file is encoded, where that is not UTF-8. */
export interface EncodingFault {
  readonly found: "utf-16" | "unknown";
  /** The offset in the decoded text of the first sign that is not UTF-8. */
  readonly at: number;
}

export interface Decoded {
  readonly text: string;
  readonly encoding?: EncodingFault;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const western = new TextDecoder("windows-1252");

/**
 * Turns the bytes of a file into text. A file that is not UTF-8 is read as what it most likely is (UTF-16, or
 * Windows-1252 from the first bad byte on), so that one finding about its encoding is enough. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: utf16, encoding: { found: "utf-16", at: 0 } };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const good = goodPrefix(bytes);
    const before = strict.decode(bytes.subarray(0, good));
    const text = before + western.decode(bytes.subarray(good));
    return { text, encoding: { found: "unknown", at: before.replace(/^\uFEFF/, "").length } };
  }
}

function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Without a byte order mark, every other byte of Latin text is zero; the file begins with ---.
  if (first === 0x2d && second === 0 && bytes[3] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second === 0x2d && bytes[2] === 0) return new TextDecoder("utf-16be").decode(bytes);
  return undefined;
}

/** How many bytes from the beginning are UTF-8, found by halving. */
function goodPrefix(bytes: Uint8Array): number {
  const decoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    try {
      decoder().decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle - 1;
    }
  }
  // An unfinished character at the end of the prefix is not good yet.
  while (good > 0 && !isWhole(bytes.subarray(0, good))) good -= 1;
  return good;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
