import { allEntries, type EntryDraft, type Manuscript, RECORD_FILE } from "../manuscript.ts";
import { type Fingerprint, fingerprintOf, isRecordedEntry, type RecordedEntry } from "./fingerprint.ts";
import type { RecordedCorrection, Sha256 } from "./line.ts";
import { type PlacedLine, type PublicationRecord, readRecord } from "./read.ts";

/** A published entry beside its lines in the record. */
export interface Standing {
  readonly entry: RecordedEntry;
  /** With its collection: `claims/x`. */
  readonly id: string;
  readonly fingerprint: Fingerprint;
  /** Its lines, oldest first. */
  readonly lines: readonly PlacedLine[];
  /** What differs from its last line: nothing, everything, what readers rely on, or only the rest. */
  readonly change: "none" | "new" | "words" | "rest";
  /** The newest correction of the entry if the record does not have it yet. */
  readonly newCorrection: RecordedCorrection | null;
}

/** An entry that has lines and is no longer published. */
export interface Loss {
  readonly id: string;
  readonly lines: readonly [PlacedLine, ...PlacedLine[]];
  /** The entry, where it has been made a draft. */
  readonly draft: EntryDraft | undefined;
  /** An unrecorded entry that says the same, as after renaming the file: `claims/y`. */
  readonly twin: string | undefined;
}

/** The content beside its publication record. */
export interface Comparison {
  readonly record: PublicationRecord;
  /** Every published article and claim that can be read: articles first, each collection in the order of its ids. */
  readonly standings: readonly Standing[];
  readonly losses: readonly Loss[];
}

const comparisons = new WeakMap<Manuscript, Comparison>();

/** Compares the content with its record, once for each manuscript; undefined where there is no record that can be read. */
export function comparisonOf(manuscript: Manuscript, sha256: Sha256): Comparison | undefined {
  if (manuscript.record === undefined) return undefined;
  const known = comparisons.get(manuscript);
  if (known) return known;
  const comparison = compare(manuscript, readRecord(manuscript.record, sha256), sha256);
  comparisons.set(manuscript, comparison);
  return comparison;
}

/** Compares the content with a record, which may be empty. */
export function compare(manuscript: Manuscript, record: PublicationRecord, sha256: Sha256): Comparison {
  const linesOf = Map.groupBy(record.lines, ({ id }) => id);
  const standings = [...allEntries(manuscript)]
    .filter(isRecordedEntry)
    .filter(({ isDraft }) => !isDraft)
    .map((entry) => standingOf(entry, linesOf.get(idOf(entry)) ?? [], sha256))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { record, standings, losses: lossesIn(manuscript, linesOf, standings) };
}

/** Whether there is a file for the record, be it readable or empty. */
export function hasRecordFile({ record, unreadable }: Manuscript): boolean {
  return record !== undefined || unreadable.some(({ path }) => path === RECORD_FILE);
}

/** Whether something is recorded, though it may not be readable. A file of nothing but blanks is no record. */
export function hasRecord(manuscript: Manuscript): boolean {
  return hasRecordFile(manuscript) && manuscript.record?.replace(/^\uFEFF/, "").trim() !== "";
}

/** Whether the site is published without a record, and says so. */
export function isUnrecordedOnPurpose({ site }: Manuscript): boolean {
  return site?.data.record === "none";
}

function standingOf(entry: RecordedEntry, lines: readonly PlacedLine[], sha256: Sha256): Standing {
  const fingerprint = fingerprintOf(entry, sha256);
  const last = lines.at(-1);
  return {
    entry,
    id: idOf(entry),
    fingerprint,
    lines,
    change: last ? changeSince(last, fingerprint) : "new",
    newCorrection: newCorrectionOf(entry, lines),
  };
}

function idOf({ collection, id }: Pick<EntryDraft, "collection" | "id">): string {
  return `${collection}/${id}`;
}

function changeSince(line: PlacedLine, { digest, body }: Fingerprint): "none" | "words" | "rest" {
  if (line.digest !== digest) return "words";
  return line.body === body ? "none" : "rest";
}

function newCorrectionOf({ accepted }: RecordedEntry, lines: readonly PlacedLine[]): RecordedCorrection | null {
  const newest = accepted.corrections.at(-1);
  const number = accepted.corrections.length;
  return newest && number > recordedCorrections(lines) ? { number, ...newest } : null;
}

/** How many corrections an entry had when its lines were written. */
export function recordedCorrections(lines: readonly PlacedLine[]): number {
  return Math.max(0, ...lines.map(({ correction }) => correction?.number ?? 0));
}

function lossesIn(
  manuscript: Manuscript,
  linesOf: ReadonlyMap<string, readonly PlacedLine[]>,
  standings: readonly Standing[],
): Loss[] {
  const entries = new Map([...allEntries(manuscript)].map((entry) => [idOf(entry), entry]));
  const unrecorded = new Map(standings.flatMap(twinOf));
  return [...linesOf].flatMap(([id, [first, ...others]]) => {
    const entry = entries.get(id);
    if (!first || (entry && !entry.isDraft)) return [];
    const twin = unrecorded.get((others.at(-1) ?? first).digest);
    return [{ id, lines: [first, ...others], draft: entry, twin } satisfies Loss];
  });
}

function twinOf({ id, change, fingerprint }: Standing): [digest: string, id: string][] {
  return change === "new" ? [[fingerprint.digest, id]] : [];
}
