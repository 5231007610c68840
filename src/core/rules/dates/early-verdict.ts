import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

/** A verdict that is surely earlier than the words that it judges. */
export const earlyVerdict = rule({
  name: "early-verdict",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const verdict = data.verdict?.on;
      const said = data.said?.on;
      if (verdict === undefined || said === undefined || !isSurelyBefore(verdict, said)) continue;
      report(path, placeOf(document, ["verdict", "on"]), { verdict, said });
    }
  },
});
