import { readData } from "../dossier/schema/read.ts";
import { type RecordLine, recordLine, rowsOf, type Sha256, urlOf, writeLine } from "./line.ts";

/** A line of the record that can be read, and where it stands. */
export interface PlacedLine extends RecordLine {
  /** The line of the file, from 1. */
  readonly number: number;
  /** Its text without the line feed. */
  readonly text: string;
  /** The offset of its beginning in the file, without a byte order mark. */
  readonly start: number;
}

/** What is wrong with the record, and where. */
export interface RecordFault {
  readonly fault:
    | "conflict"
    | "ending"
    | "blank"
    | "not-json"
    | "unknown-key"
    | "missing-key"
    | "wrong-value"
    | "not-canonical"
    | "fork"
    | "chain"
    | "seq";
  readonly number: number;
  /** Offsets in the file, without a byte order mark. */
  readonly start: number;
  readonly end: number;
  /** The key at fault, where it is a key. */
  readonly key: string;
}

export interface PublicationRecord {
  readonly lines: readonly PlacedLine[];
  readonly faults: readonly RecordFault[];
}

/** The lines that version control writes around what two branches have both changed. */
const CONFLICT_MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

export function isConflictMark(line: string): boolean {
  return CONFLICT_MARK.test(line);
}

/**
 * Reads `content/record.jsonl` strictly: every line that can be read, and everything that is not as `npm run record` writes
 * it. Never throws.
 */
export function readRecord(file: string, sha256: Sha256): PublicationRecord {
  const text = file.replace(/^\uFEFF/, "");
  const lines: PlacedLine[] = [];
  const faults: RecordFault[] = text.length < file.length ? [endingFault(1, 0)] : [];
  let start = 0;
  for (const [index, written] of rowsOf(text).entries()) {
    const row = written.endsWith("\r") ? written.slice(0, -1) : written;
    const number = index + 1;
    if (row !== written && !faults.some(({ fault }) => fault === "ending"))
      faults.push(endingFault(number, start + row.length));
    const line = readRow(row, number, start);
    if ("seq" in line) lines.push(line);
    else faults.push(line);
    start += written.length + 1;
  }
  if (text !== "" && !text.endsWith("\n")) faults.push(endingFault(rowsOf(text).length, text.length));
  return { lines, faults: withoutEchoes([...faults, ...chainFaults(lines, faults, sha256)]) };
}

/** One merge is one fault: of conflict marks the first, and no fork beside them. */
function withoutEchoes(faults: readonly RecordFault[]): readonly RecordFault[] {
  const conflict = faults.find(({ fault }) => fault === "conflict");
  if (!conflict) return faults;
  return faults.filter((found) => found === conflict || (found.fault !== "conflict" && found.fault !== "fork"));
}

/** The lines of a record that the check has passed, in order. Throws a ZodError where it has not. */
export function linesOf(file: string | undefined): readonly RecordLine[] {
  return rowsOf((file ?? "").replace(/^\uFEFF/, "")).map((row) => recordLine.parse(JSON.parse(row)));
}

function endingFault(number: number, at: number): RecordFault {
  return { fault: "ending", number, start: at, end: at, key: "" };
}

function readRow(row: string, number: number, start: number): PlacedLine | RecordFault {
  const faultAt = (fault: RecordFault["fault"], at = 0, key = ""): RecordFault => ({
    fault,
    number,
    start: start + at,
    end: start + row.length,
    key,
  });
  if (row.trim() === "") return faultAt("blank");
  if (isConflictMark(row)) return faultAt("conflict");
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return faultAt("not-json");
  }
  const { accepted, issues } = readData(recordLine, value);
  const issue = issues[0];
  if (issue) {
    const key = String(issue.path.findLast((step) => typeof step === "string") ?? "");
    const fault = issue.code === "unknown-key" || issue.code === "missing-key" ? issue.code : "wrong-value";
    return faultAt(fault, Math.max(0, row.indexOf(`"${key}"`)), key);
  }
  const line = accepted as RecordLine;
  if (line.url !== urlOf(line.id)) return faultAt("wrong-value", row.indexOf('"url"'), "url");
  const canonical = writeLine(line);
  if (canonical !== row) return faultAt("not-canonical", firstDifference(row, canonical));
  return { ...line, number, text: row, start };
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.min(at, one.length - 1);
}

/** Faults of rows that are no lines, so that the lines around them are neighbours. */
const NO_LINE: readonly RecordFault["fault"][] = ["ending", "blank", "conflict"];

/** Where lines do not follow from the ones before them. A line behind one that cannot be read is not held against it. */
function chainFaults(lines: readonly PlacedLine[], faults: readonly RecordFault[], sha256: Sha256): RecordFault[] {
  const unread = new Set(faults.filter(({ fault }) => !NO_LINE.includes(fault)).map(({ number }) => number));
  const seqOf = new Map<string | null, number>([[null, 0]]);
  const found: RecordFault[] = [];
  let hash: string | null = null;
  for (const line of lines) {
    const fault = unread.has(line.number - 1) ? undefined : chainFault(line, hash, seqOf);
    if (fault) {
      const key = fault === "seq" ? "seq" : "prev";
      const start = line.start + line.text.lastIndexOf(`"${key}"`);
      found.push({ fault, number: line.number, start, end: line.start + line.text.length, key });
    }
    hash = sha256(line.text);
    seqOf.set(hash, line.seq);
  }
  return found;
}

/** `seqOf` has the numbers of all lines above, under their hashes. */
function chainFault(
  { prev, seq }: PlacedLine,
  hash: string | null,
  seqOf: ReadonlyMap<string | null, number>,
): "fork" | "chain" | "seq" | undefined {
  const before = seqOf.get(prev);
  if (before === undefined) return "chain";
  if (seq !== before + 1) return "seq";
  return prev === hash ? undefined : "fork";
}
