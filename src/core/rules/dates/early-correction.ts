import { type EntryDraft, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";
import { corrected } from "./correction-order.ts";

/** A correction that is surely earlier than what it corrects: the publication of an article, the words of a claim. */
export const earlyCorrection = rule({
  name: "early-correction",
  severity: "error",
  find(manuscript, report) {
    for (const entry of corrected(manuscript)) {
      const { key, since } = beginningOf(entry);
      for (const [index, correction] of (entry.data.corrections ?? []).entries()) {
        const date = correction?.on;
        if (date === undefined || since === undefined || !isSurelyBefore(date, since)) continue;
        report(entry.path, placeOf(entry.document, ["corrections", index, "on"]), { date, key, since });
      }
    }
  },
});

function beginningOf({ collection, data }: EntryDraft<"articles" | "claims">) {
  if (collection === "articles") return { key: "published", since: data.published };
  return { key: "said.on", since: data.said?.on };
}
