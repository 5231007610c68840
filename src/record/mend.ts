import {
  canonicalJson,
  type RecordEntry,
  type RecordLine,
  recordLine,
  rowsOf,
  type Sha256,
  writeChain,
  writeLine,
} from "./line.ts";
import { isConflictMark } from "./read.ts";

/** What mending a record comes to. */
export type Mending =
  | { readonly outcome: "whole" }
  /**
   * The new text. `moved` lines have another place in the chain, and `restored` lines, which are published, were missing;
   * where there are none of either, only blank lines and the like were wrong.
   */
  | { readonly outcome: "mended"; readonly text: string; readonly moved: number; readonly restored: number }
  /** A line is not what it was when it was written, or cannot be read. `number` is its line in the file. */
  | { readonly outcome: "altered"; readonly number: number };

interface KnownLine {
  readonly line: RecordLine;
  readonly text: string;
  readonly parent: KnownLine | undefined;
}

/**
 * Joins the two sides of a merge, after which the record holds the lines that both share, the lines of one side and those
 * of the other, with or without conflict marks.
 *
 * The lines of `beginnings` come first, the most important text first, whether they stand in the file or not: what is
 * published stays as it is to the byte, in whichever direction was merged, and every published copy still is a beginning of
 * the record. Of each text counts what is one chain. The other lines follow in the order of the file with new numbers and
 * new `prev`, and say what they said. A line that says the same as one of the other side is kept once. Nothing else is lost.
 *
 * Only what has branched is mended, never what was altered: each line must still name the hash of a line above it, its own
 * predecessor. Where one does not, a line was changed or removed after it was written, and the record stays as it is, since
 * a chain made anew would hide it. (Whoever makes the whole chain anew is found out by comparing with a published copy:
 * see `comparePublished`.)
 */
export function mendRecord(file: string, sha256: Sha256, beginnings: readonly string[] = []): Mending {
  const known = new Map<string, KnownLine>();
  const rows = plainRows(file);
  for (const [index, row] of rows.entries()) {
    const hash = sha256(row);
    if (row === "" || isConflictMark(row) || known.has(hash)) continue;
    const found = knownLine(row, known);
    if (!found) return { outcome: "altered", number: index + 1 };
    known.set(hash, found);
  }
  const here = [...known.values()];
  const first = new Set(beginnings.flatMap((beginning) => chainIn(plainRows(beginning), known, sha256)));
  const text = writeChain(withoutRepetitions([...first.union(new Set(here))]).map(entryOf), undefined, sha256);
  if (text === file) return { outcome: "whole" };
  const before = new Set(rows);
  const added = rowsOf(text).filter((row) => !before.has(row));
  const published = new Set([...first].map((line) => line.text));
  const restored = added.filter((row) => published.has(row)).length;
  return { outcome: "mended", text, moved: added.length - restored, restored };
}

function plainRows(file: string): readonly string[] {
  return rowsOf(file.replace(/^\uFEFF/, "")).map((row) => row.replace(/\r$/, ""));
}

/** The lines of a text from its beginning, as long as each follows from the one before; they become known. */
function chainIn(rows: readonly string[], known: Map<string, KnownLine>, sha256: Sha256): readonly KnownLine[] {
  const chain: KnownLine[] = [];
  for (const row of rows) {
    const hash = sha256(row);
    const found = known.get(hash) ?? knownLine(row, known);
    if (!found || found.parent !== chain.at(-1)) break;
    known.set(hash, found);
    chain.push(found);
  }
  return chain;
}

function knownLine(text: string, known: ReadonlyMap<string, KnownLine>): KnownLine | undefined {
  const line = lineFrom(text);
  if (!line) return undefined;
  const parent = line.prev === null ? undefined : known.get(line.prev);
  if (line.prev !== null && !parent) return undefined;
  return line.seq === (parent?.line.seq ?? 0) + 1 ? { line, text, parent } : undefined;
}

function lineFrom(text: string): RecordLine | undefined {
  try {
    const line = recordLine.parse(JSON.parse(text));
    return writeLine(line) === text ? line : undefined;
  } catch {
    return undefined;
  }
}

function withoutRepetitions(lines: readonly KnownLine[]): readonly KnownLine[] {
  const kept = new Map<string, KnownLine[]>();
  return lines.filter((candidate) => {
    const content = canonicalJson(entryOf(candidate));
    const same = kept.get(content) ?? [];
    if (same.some((other) => !isAbove(other, candidate))) return false;
    kept.set(content, [...same, candidate]);
    return true;
  });
}

/** Whether a line stands above another on the same side. */
function isAbove(upper: KnownLine, lower: KnownLine): boolean {
  let line: KnownLine | undefined = lower;
  while (line && line.line.seq > upper.line.seq) line = line.parent;
  return line === upper;
}

function entryOf({ line: { seq: _, prev: __, ...entry } }: KnownLine): RecordEntry {
  return entry;
}
