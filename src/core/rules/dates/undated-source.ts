import { OPENING_LINE } from "../../document.ts";
import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";

/** A source with a date that is also called undated, or with neither. */
export const undatedSource = rule({
  name: "undated-source",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, isWhole } of entries.sources.values()) {
      if (!isWhole) continue;
      const undated = valueAt(document.frontmatter.value, ["undated"]);
      const isDated = valueAt(document.frontmatter.value, ["published"]) !== undefined;
      if (isDated && undated === true) report(path, placeOf(document, ["undated"]), { fault: "both" });
      else if (!isDated && undated === false) report(path, placeOf(document, ["undated"]), { fault: "neither" });
      else if (!isDated && undated === undefined) report(path, OPENING_LINE, { fault: "neither" });
    }
  },
});
