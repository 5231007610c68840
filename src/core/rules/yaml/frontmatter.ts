import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A file that does not begin with its keys between two lines of `---`. */
export const frontmatter = rule({
  name: "frontmatter",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of allDrafts(manuscript)) {
      if (document.fault) report(path, document.faultAt, { fault: document.fault });
    }
  },
});
