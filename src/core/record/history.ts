import type { RecordedCorrection } from "./line.ts";
import { linesOf } from "./read.ts";
import { lineOfWords } from "./standing.ts";

/** One publication of an entry, for the history on its page. */
export interface HistoryStep {
  /** The number of its line in the record. */
  readonly seq: number;
  /** The day on which it was recorded. */
  readonly on: string;
  /** First published; what readers rely on has changed; or only the rest (spelling, sources, the reasoning, a note). */
  readonly what: "published" | "words" | "rest";
  /** The newest correction that came with it. */
  readonly correction: RecordedCorrection | null;
}

/**
 * What the record says about each entry, oldest first, under its id with its collection: `claims/x`. Throws a ZodError
 * where the record has not passed the check; nothing is recorded where there is none.
 */
export function historiesOf(record: string | undefined): ReadonlyMap<string, readonly HistoryStep[]> {
  const byEntry = Map.groupBy(linesOf(record), ({ id }) => id);
  return new Map(
    [...byEntry].map(([id, lines]) => [
      id,
      lines.map(({ seq, on, correction }, index): HistoryStep => {
        const hasOtherWords = index > 0 && lineOfWords(lines.slice(0, index + 1)) === index;
        return { seq, on, what: index === 0 ? "published" : hasOtherWords ? "words" : "rest", correction };
      }),
    ]),
  );
}
