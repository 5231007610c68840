import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { isSurelyBefore } from "../../sure-order.ts";

/** A claim that answers or supersedes another one although it was surely said before it. */
export const earlyReply = rule({
  name: "early-reply",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      for (const [index, relation] of (data.relations ?? []).entries()) {
        if (!relation?.claim || (relation.as !== "answers" && relation.as !== "supersedes")) continue;
        const [own, other] = [data.said?.on, entries.claims.get(relation.claim)?.data.said?.on];
        if (own === undefined || other === undefined || !isSurelyBefore(own, other)) continue;
        report(path, placeOf(document, ["relations", index, "as"]), {
          as: relation.as,
          claim: relation.claim,
          own,
          other,
        });
      }
    }
  },
});
