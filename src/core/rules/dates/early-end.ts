import type { Path } from "../../frontmatter.ts";
import { allEntries, type EntryDraft, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

interface Stretch {
  readonly place: Path;
  readonly beginning: string;
  readonly begins: string | undefined;
  readonly end: string;
  readonly ends: string | undefined;
}

/** An end that is surely before its beginning: of an event, of somebody's time in office, of an article's first version. */
export const earlyEnd = rule({
  name: "early-end",
  severity: "error",
  find(manuscript, report) {
    for (const entry of allEntries(manuscript)) {
      for (const { place, beginning, begins, end, ends } of stretchesOf(entry)) {
        if (begins === undefined || ends === undefined || !isSurelyBefore(ends, begins)) continue;
        report(entry.path, placeOf(entry.document, [...place, end]), { end, ends, beginning, begins });
      }
    }
  },
});

function stretchesOf({ collection, data }: EntryDraft): Stretch[] {
  if (collection === "timeline")
    return [{ place: [], beginning: "date", begins: data.date, end: "end", ends: data.end }];
  if (collection === "articles") {
    return [{ place: [], beginning: "published", begins: data.published, end: "updated", ends: data.updated }];
  }
  if (collection !== "people") return [];
  return (data.roles ?? []).map((role, index) => ({
    place: ["roles", index],
    beginning: "from",
    begins: role?.from,
    end: "to",
    ends: role?.to,
  }));
}
