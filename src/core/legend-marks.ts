import { type Attribution, attributions, type Substance, substances } from "./schema/vocabulary.ts";
import { attributionTone, substanceTone } from "./verdict.ts";

/** The marks of a page that a legend shows as examples: at most one round and one square mark of each sort. */
export interface LegendMarks {
  readonly sound: readonly string[];
  readonly fault: readonly string[];
  readonly open: readonly string[];
}

/** Chooses the examples among the verdicts that a page shows anyway. */
export function legendMarks(used: Iterable<string>): LegendMarks {
  const shown = new Set(used);
  const round = (Object.keys(attributions) as Attribution[])
    .filter((verdict) => shown.has(verdict))
    .map((name) => ({ name, tone: attributionTone(name) }));
  const square = (Object.keys(substances) as Substance[])
    .filter((verdict) => shown.has(verdict))
    .map((name) => ({ name, tone: substanceTone(name) }));
  const ofTone = (tone: string) =>
    [round, square].flatMap((marks) => marks.findLast((mark) => mark.tone === tone)?.name ?? []);
  return {
    sound: ofTone("ok"),
    fault: ofTone("bad").length > 0 ? ofTone("bad") : ofTone("warn"),
    open: ofTone("open"),
  };
}
