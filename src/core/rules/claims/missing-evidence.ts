import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";

/** A claim that is judged checkable, without evidence. */
export const missingEvidence = rule({
  name: "missing-evidence",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const substance = data.verdict?.substance;
      const evidence = valueAt(document.frontmatter.value, ["evidence"]);
      if (!Array.isArray(evidence) || evidence.length > 0) continue;
      if (substance === undefined || substance === "not-checkable") continue;
      report(path, placeOf(document, ["evidence"]), { substance });
    }
  },
});
