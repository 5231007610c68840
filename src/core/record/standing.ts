import { allEntries, type EntryDraft, type Manuscript, RECORD_FILE } from "../manuscript.ts";
import {
  type CorrectedCollection,
  type Fingerprint,
  fingerprintOf,
  isCorrected,
  isRecordedEntry,
  type RecordedEntry,
} from "./fingerprint.ts";
import type { RecordedCorrection, RecordLine, Sha256 } from "./line.ts";
import { type PlacedLine, type PublicationRecord, readRecord } from "./read.ts";

/** A published entry beside its lines in the record. */
export interface Standing {
  readonly entry: RecordedEntry;
  /** With its collection: `claims/x`. */
  readonly id: string;
  readonly fingerprint: Fingerprint;
  /** Its lines, oldest first. */
  readonly lines: readonly PlacedLine[];
  /** What differs from its lines: nothing, everything, what readers rely on, or only the rest. */
  readonly change: "none" | "new" | "words" | "rest";
  /** The line since which it has said what readers rely on; undefined as long as it has no line. */
  readonly since: PlacedLine | undefined;
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
  /** Every published entry that can be read, in the order of their ids, collections included. */
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
  const since = lines[lineOfWords(lines)];
  const last = lines.at(-1);
  return {
    entry,
    id: idOf(entry),
    fingerprint,
    lines,
    since,
    change: !since || !last ? "new" : isCorrected(entry) ? changeSince(since, last, fingerprint) : "none",
    newCorrection: isCorrected(entry) ? newCorrectionOf(entry, lines) : null,
  };
}

/**
 * Which of an entry's lines (counted from 0, oldest first) has the words that readers rely on: the first, or the last that
 * changed them with a correction. A later line with other words and no correction comes from a branch that did not know of
 * the correction yet, and takes nothing back.
 */
export function lineOfWords(lines: readonly Pick<RecordLine, "digest" | "correction">[]): number {
  let found = 0;
  for (const [index, { digest, correction }] of lines.entries())
    if (correction && digest !== lines[found]?.digest) found = index;
  return found;
}

function idOf({ collection, id }: Pick<EntryDraft, "collection" | "id">): string {
  return `${collection}/${id}`;
}

function changeSince(since: PlacedLine, last: PlacedLine, { digest, body }: Fingerprint): "none" | "words" | "rest" {
  if (since.digest !== digest) return "words";
  return last.digest === digest && last.body === body ? "none" : "rest";
}

function newCorrectionOf(
  { accepted }: RecordedEntry<CorrectedCollection>,
  lines: readonly PlacedLine[],
): RecordedCorrection | null {
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
    const twin = unrecorded.get(likeness(id, (others.at(-1) ?? first).digest));
    return [{ id, lines: [first, ...others], draft: entry, twin } satisfies Loss];
  });
}

function twinOf({ id, change, fingerprint }: Standing): [likeness: string, id: string][] {
  return change === "new" ? [[likeness(id, fingerprint.digest), id]] : [];
}

/** What two entries of one collection that say the same have in common. */
function likeness(id: string, digest: string): string {
  return `${id.slice(0, id.indexOf("/"))} ${digest}`;
}
