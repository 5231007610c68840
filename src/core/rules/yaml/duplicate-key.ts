import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** The same key twice in one map. */
export const duplicateKey = rule({
  name: "duplicate-key",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of allDrafts(manuscript)) {
      for (const { fault, what, start, end } of document.frontmatter.faults) {
        if (fault === "duplicate-key") report(path, { start, end }, { key: what });
      }
    }
  },
});
