import { type Collection, singular } from "../dossier/collections.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import { allEntries, placeOf } from "../dossier/manuscript.ts";
import { RECORD_FILE } from "../dossier/placement.ts";
import {
  type ComparedEntry,
  comparisonOf,
  hasRecord,
  hasRecordFile,
  isUnrecordedOnPurpose,
  lostCorrections,
} from "../record/comparison.ts";
import { isRecordedEntry } from "../record/fingerprint.ts";
import type { RecordFault } from "../record/read.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about the publication record. `number` is a line of `content/record.jsonl`. */
interface RecordFacts {
  "record-broken": { readonly fault: RecordFault["fault"]; readonly key: string; readonly number: number };
  unrecorded: {
    readonly collection: Collection;
    readonly change: "new" | "words" | "rest";
    /** The day of its last line. */
    readonly since: string | undefined;
  };
  "no-record": {
    readonly entries: number;
    /** Whether there is a file, with nothing in it. */
    readonly isEmpty: boolean;
  };
  "record-despite-none": object;
}

const rule = rulesOf<RecordFacts>();

/** A line of the publication record that is not as it was written, or not where it was written. */
const recordBroken = rule({
  name: "record-broken",
  severity: "error",
  find(manuscript, report, { sha256 }) {
    for (const { fault, key, number, start, end } of comparisonOf(manuscript, sha256)?.record.faults ?? [])
      report(RECORD_FILE, { start, end }, { fault, key, number });
  },
  words: ({ fault, key, number }) => faultWording[fault](key, number),
});

const faultWording: Readonly<Record<RecordFault["fault"], (key: string, number: number) => string>> = {
  conflict: () => "Two branches have both added to the record. Run npm run record: it joins them.",
  fork: (_, number) =>
    `Two branches have both added to the record: line ${number} follows from an earlier line than the one before it. Run npm run record: it joins them.`,
  ending: () =>
    "The record does not have the line endings that npm run record writes. Run npm run record to put them right, and keep other programs from rewriting the file.",
  blank: () => "The record has a blank line. Run npm run record to put it right.",
  "not-json": (_, number) => `Line ${number} of the record cannot be read. ${RESTORE}`,
  "unknown-key": (key, number) => `Line ${number} of the record has a key "${key}" that no record has. ${RESTORE}`,
  "missing-key": (key, number) => `Line ${number} of the record has no "${key}". ${RESTORE}`,
  "wrong-value": (key, number) => `Line ${number} of the record has no possible value for "${key}". ${RESTORE}`,
  "not-canonical": (_, number) => `Line ${number} of the record is not written as npm run record writes it. ${RESTORE}`,
  chain: (_, number) =>
    number === 1
      ? `The record does not begin with its first line. ${RESTORE}`
      : `Line ${number} of the record does not follow from the line before it: one of them has been altered, or a line between them removed. ${RESTORE}`,
  seq: (_, number) => `Line ${number} of the record does not have its number in seq. ${RESTORE}`,
};

const RESTORE = "Put back record.jsonl as it was published or last committed, then run npm run record.";

/**
 * A new or changed entry that the record does not have yet: a reminder at a desk, an error where the site is published.
 * While the record cannot be read in full, nobody can say what it does not have.
 */
const unrecorded = rule({
  name: "unrecorded",
  severity: ({ isPublishing }) => (isPublishing ? "error" : "warning"),
  find(manuscript, report, { sha256 }) {
    const comparison = hasRecord(manuscript) ? comparisonOf(manuscript, sha256) : undefined;
    if (!comparison || comparison.record.faults.length > 0) return;
    for (const standing of comparison.compared) {
      const { entry, change, newCorrection, lines } = standing;
      if (change === "none" || isHeldUp(standing)) continue;
      const newest = ["corrections", (newCorrection?.number ?? 0) - 1];
      const at = newCorrection && change !== "new" ? placeOf(entry.document, newest) : OPENING_LINE;
      report(entry.path, at, { collection: entry.collection, change, since: lines.at(-1)?.on });
    }
  },
  words: ({ collection, change, since }) =>
    `${change === "new" ? `This ${singular[collection]} is not in the publication record yet` : `${change === "words" ? `What readers rely on in this ${singular[collection]}` : `This ${singular[collection]}`} has changed since ${since}, and the publication record does not have it yet`}. Run npm run record before it is published.`,
});

/** Whether another rule says what must be mended before the entry can be recorded. */
function isHeldUp(standing: ComparedEntry): boolean {
  return (standing.change === "words" && !standing.newCorrection) || lostCorrections(standing).length > 0;
}

/**
 * There is no record, or an empty one, and nothing says that none is wanted: one finding instead of one for each entry.
 * Nobody can tell whether this is the first time or whether the record has been lost, so that nothing is published so.
 */
const noRecord = rule({
  name: "no-record",
  severity: ({ isPublishing }) => (isPublishing ? "error" : "warning"),
  find(manuscript, report) {
    if (!manuscript.site || hasRecord(manuscript) || isUnrecordedOnPurpose(manuscript)) return;
    const entries = [...allEntries(manuscript)].filter((entry) => isRecordedEntry(entry) && !entry.isDraft).length;
    const isEmpty = hasRecordFile(manuscript);
    if (entries > 0) report(manuscript.site.path, OPENING_LINE, { entries, isEmpty });
  },
  words: ({ entries, isEmpty }) =>
    `${isEmpty ? "The publication record is empty: nothing here is in it" : "Nothing here is in a publication record"} yet (${entries} ${entries === 1 ? "entry" : "entries"}). Run npm run record before you publish for the first time. If something has been published from here, put record.jsonl back as it was; to publish without a record, write record: none in site.md.`,
});

/** The site says that it has no record, and there is one: what has been published cannot be released from it. */
const recordDespiteNone = rule({
  name: "record-despite-none",
  severity: "error",
  find(manuscript, report) {
    if (manuscript.site && isUnrecordedOnPurpose(manuscript) && hasRecordFile(manuscript))
      report(manuscript.site.path, placeOf(manuscript.site.document, ["record"]), {});
  },
  words: () =>
    "The site is said to have no publication record, and there is a record.jsonl. Remove the key: what has been published stays recorded. Only if nothing has been published from here yet, remove record.jsonl instead.",
});

export const recordRules: RulesOf<RecordFacts> = {
  "record-broken": recordBroken,
  unrecorded,
  "no-record": noRecord,
  "record-despite-none": recordDespiteNone,
};
