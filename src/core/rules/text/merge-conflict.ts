import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** What version control leaves where two versions could not be merged. One finding to a conflict. */
export const mergeConflict = rule({
  name: "merge-conflict",
  severity: "error",
  find(manuscript, report) {
    for (const { path, conflicts } of allDrafts(manuscript)) {
      const text = manuscript.files.find((file) => file.path === path)?.text.replace(/^\uFEFF/, "") ?? "";
      for (const { start, end } of conflicts) report(path, { start, end }, { mark: text.slice(start, end).trim() });
    }
  },
});
