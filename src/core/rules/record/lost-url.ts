import { placeOf, RECORD_FILE } from "../../manuscript.ts";
import { correctedCollections } from "../../record/fingerprint.ts";
import { comparisonOf } from "../../record/standing.ts";
import { rule } from "../../rule.ts";

/** A published entry is gone from its address: its file is removed, has another name, or is a draft again. */
export const lostUrl = rule({
  name: "lost-url",
  severity: "error",
  find(manuscript, report, { sha256 }) {
    for (const { id, lines, draft, twin } of comparisonOf(manuscript, sha256)?.losses ?? []) {
      const [{ on: since, number, start, text }] = lines;
      const isCorrected = correctedCollections.some((collection) => id.startsWith(`${collection}/`));
      const facts = { id, since, number, isDraft: draft !== undefined, twin, isCorrected };
      const idStart = start + text.indexOf('"id"');
      if (draft) report(draft.path, placeOf(draft.document, ["draft"], "key"), facts);
      else report(RECORD_FILE, { start: idStart, end: start + text.length }, facts);
    }
  },
});
