import type { Collection } from "../collections.ts";
import type { Change } from "../record/changes.ts";
import type { CorrectedCollection } from "../record/fingerprint.ts";
import type { RecordFault } from "../record/read.ts";

/** Rules about the publication record. `number` is a line of `content/record.jsonl`. */
export interface RecordFacts {
  "record-broken": { readonly fault: RecordFault["fault"]; readonly key: string; readonly number: number };
  "silent-change": {
    readonly collection: CorrectedCollection;
    /** The day since which the entry has said what it no longer says. */
    readonly since: string;
    readonly number: number;
    /** What it said, where that is known. */
    readonly changes: readonly Change[] | undefined;
  };
  "lost-correction": {
    readonly collection: CorrectedCollection;
    readonly number: number;
    /** The correction that is gone; undefined where only their number shows that one is. */
    readonly correction: { readonly on: string; readonly text: string } | undefined;
  };
  "lost-url": {
    readonly id: string;
    readonly since: string;
    readonly number: number;
    readonly isDraft: boolean;
    /** The entry that now says the same, as after renaming: `claims/y`. */
    readonly twin: string | undefined;
    /** Whether it carries corrections, so that it can be withdrawn by one. */
    readonly isCorrected: boolean;
  };
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
