import type { Span } from "./position.ts";

/** How a file is encoded, where that is not UTF-8. */
export interface EncodingFault {
  readonly found: "utf-16" | "unknown";
  /** The offset in the decoded text of the first sign that is not UTF-8. */
  readonly at: number;
}

interface Decoded {
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

interface ConflictReading {
  /** The opening mark of each conflict, or a mark that was left over. */
  readonly conflicts: readonly Span[];
  /** The text with the marks and the second version blanked out, every offset and line as it was. */
  readonly text: string;
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?(?=\r?$)/gm;
const SURE_MARK = /^(?:<{7}|\|{7}|>{7})(?:[ \t]|\r?$)|^={7}\r?$/m;

/**
 * Finds what version control leaves where two versions could not be merged: `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`
 * at the beginning of a line. Outside a conflict a line of seven `=` counts among the keys only: in Markdown it
 * underlines a heading.
 */
export function readConflicts(text: string): ConflictReading {
  if (!SURE_MARK.test(text)) return { conflicts: [], text };
  const keysEnd = endOfKeys(text);
  const conflicts: Span[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let side: "none" | "first" | "second" = "none";
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const sign = mark[0];
    if (sign === "=" && side === "none" && start > keysEnd) continue;
    const end = start + mark.length;
    if (sign === "<" || side === "none") conflicts.push({ start, end });
    const between = text.slice(copied, start);
    pieces.push(side === "second" ? blank(between) : between, blank(mark));
    copied = end;
    side = sign === ">" ? "none" : sign === "<" ? "first" : "second";
  }
  pieces.push(text.slice(copied));
  return { conflicts, text: pieces.join("") };
}

function endOfKeys(text: string): number {
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(4));
  return closing ? closing.index + 4 : 0;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
