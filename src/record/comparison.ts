import { allEntries, type Manuscript, type ManuscriptEntry } from "../dossier/manuscript.ts";
import { RECORD_FILE } from "../dossier/placement.ts";
import {
  type CorrectedCollection,
  type Fingerprint,
  fingerprintOf,
  isCorrected,
  isRecordedEntry,
  type RecordedEntry,
} from "./fingerprint.ts";
import { type RecordEntry, type RecordedCorrection, type RecordLine, rowsOf, type Sha256, urlOf } from "./line.ts";
import { type PlacedLine, type PublicationRecord, readRecord } from "./read.ts";

/** A published entry beside its lines in the record. */
export interface ComparedEntry {
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
interface Loss {
  readonly id: string;
  readonly lines: readonly [PlacedLine, ...PlacedLine[]];
  /** The entry, where it has been made a draft. */
  readonly draft: ManuscriptEntry | undefined;
  /** An unrecorded entry that says the same, as after renaming the file: `claims/y`. */
  readonly twin: string | undefined;
}

/** The content beside its publication record. */
interface Comparison {
  readonly record: PublicationRecord;
  /** Every published entry that can be read, in the order of their ids, collections included. */
  readonly compared: readonly ComparedEntry[];
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
  return { record, compared: standings, losses: lossesIn(manuscript, linesOf, standings) };
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

function standingOf(entry: RecordedEntry, lines: readonly PlacedLine[], sha256: Sha256): ComparedEntry {
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

function idOf({ collection, id }: Pick<ManuscriptEntry, "collection" | "id">): string {
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
function recordedCorrections(lines: readonly PlacedLine[]): number {
  return Math.max(0, ...lines.map(({ correction }) => correction?.number ?? 0));
}

function lossesIn(
  manuscript: Manuscript,
  linesOf: ReadonlyMap<string, readonly PlacedLine[]>,
  standings: readonly ComparedEntry[],
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

function twinOf({ id, change, fingerprint }: ComparedEntry): [likeness: string, id: string][] {
  return change === "new" ? [[likeness(id, fingerprint.digest), id]] : [];
}

/** What two entries of one collection that say the same have in common. */
function likeness(id: string, digest: string): string {
  return `${id.slice(0, id.indexOf("/"))} ${digest}`;
}

/**
 * What `npm run record` adds: one entry for whatever is new, and for each article and claim that has changed, in the order
 * of the comparison. Nothing where nothing has changed, so that recording twice is recording once.
 */
export function nextEntries({ compared: standings }: Comparison, on: string): readonly RecordEntry[] {
  return standings.filter(({ change }) => change !== "none").map((standing) => nextEntry(standing, on));
}

function nextEntry({ id, fingerprint, newCorrection }: ComparedEntry, on: string): RecordEntry {
  return { on, id, url: urlOf(id), ...fingerprint, correction: newCorrection };
}

/** A recorded correction that is no longer in its entry as it was. */
interface LostCorrection {
  /** The line of the record that has it. */
  readonly number: number;
  /** Undefined where only the number of corrections shows that one is gone. */
  readonly correction: RecordedCorrection | undefined;
}

/** The corrections that an entry had when it was recorded and that have been changed or removed since. */
export function lostCorrections({ entry, lines }: ComparedEntry): readonly LostCorrection[] {
  const corrections = isCorrected(entry) ? entry.accepted.corrections : [];
  const isThere = (recorded: RecordedCorrection) =>
    corrections.some(({ on, kind, text }) => on === recorded.on && kind === recorded.kind && text === recorded.text);
  const recorded = lines.flatMap(({ number, correction }) => (correction ? [{ number, correction }] : []));
  const changed = recorded.filter(({ correction }) => !isThere(correction));
  if (changed.length > 0) return changed;
  const missing = recorded.findLast(({ correction }) => correction.number > corrections.length);
  return missing ? [{ number: missing.number, correction: undefined }] : [];
}

/** What comes of holding a published copy of the record against this one. */
export type PublishedComparison =
  | { readonly outcome: "prefix"; readonly published: number; readonly added: number }
  /** The copy is empty or is not a record at all, such as a page that says that nothing was found. */
  | { readonly outcome: "no-record" }
  /** The first line (from 1) that is not the same, as published and as it is here; undefined where it is missing here. */
  | {
      readonly outcome: "differs";
      readonly number: number;
      readonly published: string;
      readonly here: string | undefined;
    };

/**
 * Whether a published record is the beginning of this one, to the byte. It is what the chain of hashes cannot show by
 * itself: whoever alters a line and makes all later hashes anew has a chain that holds, but no longer the one that others
 * have seen. The copy must end with a whole line.
 */
export function comparePublished(published: string, here: string): PublishedComparison {
  if (!/^\uFEFF?\{"seq":/.test(published)) return { outcome: "no-record" };
  const theirs = rowsOf(published);
  const ours = rowsOf(here);
  if (published.endsWith("\n") && here.startsWith(published))
    return { outcome: "prefix", published: theirs.length, added: ours.length - theirs.length };
  const found = theirs.findIndex((line, index) => line !== ours[index]);
  const index = found === -1 ? theirs.length - 1 : found;
  return { outcome: "differs", number: index + 1, published: theirs[index] ?? "", here: ours[index] };
}
