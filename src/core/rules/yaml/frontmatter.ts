import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** A file that does not begin with its keys between two lines of `---`. */
export const frontmatter = rule({
  name: "frontmatter",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, conflicts } of allDrafts(manuscript)) {
      // A conflict from the first line on hides where the keys begin.
      if (document.fault && conflicts.length === 0) report(path, document.faultAt, { fault: document.fault });
    }
  },
});
