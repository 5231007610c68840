import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** YAML that cannot be read, or that uses what a content file has no use for. */
export const yaml = rule({
  name: "yaml",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of allDrafts(manuscript)) {
      for (const { fault, what, start, end } of document.frontmatter.faults) {
        if (fault !== "duplicate-key") report(path, { start, end }, { fault, what });
      }
    }
  },
});
