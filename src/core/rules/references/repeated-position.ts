import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** Two stances of one person on one question on one day, in one claim. */
export const repeatedPosition = rule({
  name: "repeated-position",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const written = new Map<string, string>();
      for (const [index, position] of (data.positions ?? []).entries()) {
        if (!position?.question || !position.who) continue;
        const { question, who, on = data.said?.on } = position;
        const matter = JSON.stringify([question, who, on]);
        const item = JSON.stringify([position.stance, position.on]);
        // The very same item twice is the business of repeated-item.
        if (written.has(matter) && written.get(matter) !== item)
          report(path, placeOf(document, ["positions", index]), { question, who });
        written.set(matter, item);
      }
    }
  },
});
