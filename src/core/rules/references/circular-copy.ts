import { type Manuscript, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A source that is a copy of itself, directly or by way of others, so that none of them is the origin. */
export const circularCopy = rule({
  name: "circular-copy",
  severity: "error",
  find(manuscript, report) {
    for (const { id, path, document, data } of manuscript.entries.sources.values()) {
      if (data.copyOf === undefined || !leadsBack(manuscript, id)) continue;
      report(path, placeOf(document, ["copyOf"]), { id, copyOf: data.copyOf });
    }
  },
});

function leadsBack({ entries }: Manuscript, id: string): boolean {
  const passed = new Set<string>();
  let origin = entries.sources.get(id)?.data.copyOf;
  while (origin !== undefined && origin !== id && !passed.has(origin)) {
    passed.add(origin);
    origin = entries.sources.get(origin)?.data.copyOf;
  }
  return origin === id;
}
