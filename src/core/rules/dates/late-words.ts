import { captureDate } from "../../capture.ts";
import type { Path } from "../../frontmatter.ts";
import { type EntryDraft, type Manuscript, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

interface DatedWords {
  readonly place: Path;
  readonly on: string | undefined;
  readonly sources: readonly (string | undefined)[];
}

/** Words that are surely later than the day on which we read the source that shows them, or than its capture. */
export const lateWords = rule({
  name: "late-words",
  severity: "error",
  find(manuscript, report) {
    for (const claim of manuscript.entries.claims.values()) {
      for (const { place, on, sources } of wordsOf(claim)) {
        if (on === undefined) continue;
        const seen = sources
          .flatMap((source) => sightsOf(manuscript, source))
          .find(({ date }) => isSurelyBefore(date, on));
        if (seen) report(claim.path, placeOf(claim.document, place), { words: on, ...seen });
      }
    }
  },
});

function wordsOf({ data: { said, chain } }: EntryDraft<"claims">): DatedWords[] {
  return [
    { place: ["said", "on"], on: said?.on, sources: [said?.in] },
    ...(chain ?? []).map((hop, index) => ({ place: ["chain", index, "on"], on: hop?.on, sources: hop?.sources ?? [] })),
  ];
}

/** When a source was seen: read by us, and captured for good. */
function sightsOf({ entries }: Manuscript, source: string | undefined) {
  const data = source === undefined ? undefined : entries.sources.get(source)?.data;
  if (source === undefined || !data) return [];
  const captures = [data.archived, data.url].map((address) =>
    address === undefined ? undefined : captureDate(address),
  );
  return [
    ...(data.accessed === undefined ? [] : [{ source, date: data.accessed, isCapture: false }]),
    ...captures.flatMap((date) => (date === undefined ? [] : [{ source, date, isCapture: true }])),
  ];
}
