import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** What version control leaves where two versions could not be merged. One finding to a conflict. */
export const mergeConflict = rule({
  name: "merge-conflict",
  severity: "error",
  find(manuscript, report) {
    const textOf = new Map(manuscript.files.map(({ path, text }) => [path, text]));
    for (const { path, conflicts } of allDrafts(manuscript)) {
      if (conflicts.length === 0) continue;
      const text = textOf.get(path)?.replace(/^\uFEFF/, "") ?? "";
      for (const { start, end } of conflicts) report(path, { start, end }, { mark: text.slice(start, end).trim() });
    }
  },
});
