import { placeOf } from "../../manuscript.ts";
import { type Change, changesBetween } from "../../record/changes.ts";
import { isCorrected, protectedWords, type RecordedEntry } from "../../record/fingerprint.ts";
import { guessWords } from "../../record/guess.ts";
import type { PlacedLine } from "../../record/read.ts";
import { comparisonOf } from "../../record/standing.ts";
import { type Circumstances, rule } from "../../rule.ts";

/**
 * What readers rely on has changed since it was recorded, and no new correction says so. The record holds digests only:
 * what was said is told where somebody still has it, or where it was a word of a closed list.
 */
export const silentChange = rule({
  name: "silent-change",
  severity: "error",
  find(manuscript, report, circumstances) {
    for (const { entry, since: line, change, newCorrection } of comparisonOf(manuscript, circumstances.sha256)
      ?.standings ?? []) {
      if (change !== "words" || newCorrection || !line || !isCorrected(entry)) continue;
      const changes = changesSince(line, entry, circumstances);
      report(entry.path, placeOf(entry.document, changes?.[0]?.path ?? ["corrections"]), {
        collection: entry.collection,
        since: line.on,
        number: line.number,
        changes,
      });
    }
  },
});

function changesSince(
  { digest }: PlacedLine,
  entry: RecordedEntry,
  { findEarlierWords, sha256 }: Circumstances,
): readonly Change[] | undefined {
  const earlier = findEarlierWords?.(entry.path, digest) ?? guessWords(entry, digest, sha256);
  const changes = earlier ? changesBetween(earlier, protectedWords(entry)) : [];
  return changes.length > 0 ? changes : undefined;
}
