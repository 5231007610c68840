import { placeOf } from "../../manuscript.ts";
import { type Change, changesBetween } from "../../record/changes.ts";
import { protectedWords } from "../../record/fingerprint.ts";
import { guessWords } from "../../record/guess.ts";
import type { PlacedLine } from "../../record/read.ts";
import { comparisonOf, type Standing } from "../../record/standing.ts";
import { type Circumstances, rule } from "../../rule.ts";

/**
 * What readers rely on has changed since it was recorded, and no new correction says so. The record holds digests only:
 * what was said is told where somebody still has it, or where it was a word of a closed list.
 */
export const silentChange = rule({
  name: "silent-change",
  severity: "error",
  find(manuscript, report, circumstances) {
    for (const standing of comparisonOf(manuscript, circumstances.sha256)?.standings ?? []) {
      const line = firstWith(standing);
      if (standing.change !== "words" || standing.newCorrection || !line) continue;
      const { entry } = standing;
      const changes = changesSince(line, standing, circumstances);
      report(entry.path, placeOf(entry.document, changes?.[0]?.path ?? ["corrections"]), {
        collection: entry.collection,
        since: line.on,
        number: line.number,
        changes,
      });
    }
  },
});

/** The line since which the entry has said what its last line says. */
function firstWith({ lines }: Standing): PlacedLine | undefined {
  const last = lines.at(-1);
  return lines[lines.findLastIndex(({ digest }) => digest !== last?.digest) + 1];
}

function changesSince(
  { digest }: PlacedLine,
  { entry }: Standing,
  { findEarlierWords, sha256 }: Circumstances,
): readonly Change[] | undefined {
  const earlier = findEarlierWords?.(entry.path, digest) ?? guessWords(entry, digest, sha256);
  const changes = earlier ? changesBetween(earlier, protectedWords(entry)) : [];
  return changes.length > 0 ? changes : undefined;
}
