import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

/** A source that was published after we read it. */
export const latePublication = rule({
  name: "late-publication",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.sources.values()) {
      const { published, accessed } = data;
      if (published === undefined || accessed === undefined || !isSurelyBefore(accessed, published)) continue;
      report(path, placeOf(document, ["published"]), { published, accessed });
    }
  },
});
