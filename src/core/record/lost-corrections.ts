import { isCorrected } from "./fingerprint.ts";
import type { RecordedCorrection } from "./line.ts";
import type { Standing } from "./standing.ts";

/** A recorded correction that is no longer in its entry as it was. */
export interface LostCorrection {
  /** The line of the record that has it. */
  readonly number: number;
  /** Undefined where only the number of corrections shows that one is gone. */
  readonly correction: RecordedCorrection | undefined;
}

/** The corrections that an entry had when it was recorded and that have been changed or removed since. */
export function lostCorrections({ entry, lines }: Standing): readonly LostCorrection[] {
  const corrections = isCorrected(entry) ? entry.accepted.corrections : [];
  const isThere = (recorded: RecordedCorrection) =>
    corrections.some(({ on, kind, text }) => on === recorded.on && kind === recorded.kind && text === recorded.text);
  const recorded = lines.flatMap(({ number, correction }) => (correction ? [{ number, correction }] : []));
  const changed = recorded.filter(({ correction }) => !isThere(correction));
  if (changed.length > 0) return changed;
  const missing = recorded.findLast(({ correction }) => correction.number > corrections.length);
  return missing ? [{ number: missing.number, correction: undefined }] : [];
}
