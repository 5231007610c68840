import { linkKinds } from "../../collections.ts";
import type { Document } from "../../document.ts";
import { allDrafts, placeOf } from "../../manuscript.ts";
import { proseOf } from "../../prose.ts";
import { rule } from "../../rule.ts";

const LINK = new RegExp(`\\]\\((?:(?:${Object.keys(linkKinds).join("|")}|https?|mailto):|/)[^)\\s]*\\)`);

/** Whether the keys hold what every link has, or a code that may become it. */
function mayHoldLink({ text, bodyStart }: Document): boolean {
  return text.lastIndexOf("](", bodyStart) !== -1 || text.lastIndexOf("\\", bodyStart) !== -1;
}

/** A Markdown link in a key, where Markdown is not read, so that readers see brackets and address. */
export const linkInKey = rule({
  name: "link-in-key",
  severity: "warning",
  find(manuscript, report) {
    for (const draft of allDrafts(manuscript)) {
      if (!mayHoldLink(draft.document)) continue;
      for (const { keys, text } of proseOf(draft)) {
        const key = String(keys.findLast((step) => typeof step === "string"));
        if (LINK.test(text)) report(draft.path, placeOf(draft.document, keys), { key });
      }
    }
  },
});
