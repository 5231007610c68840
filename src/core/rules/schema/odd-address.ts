import { allDrafts, placeOf } from "../../manuscript.ts";
import { addressesOf } from "../../prose.ts";
import { rule } from "../../rule.ts";
import { addressFault, oddityOf, writtenAddress } from "../../schema/web-address.ts";

/** An address that is published in another form than it is written in. */
export const oddAddress = rule({
  name: "odd-address",
  severity: "warning",
  find(manuscript, report) {
    for (const draft of allDrafts(manuscript)) {
      for (const { keys, text } of addressesOf(draft)) {
        const oddity = oddityOf(text);
        if (!oddity || text.trim() === "" || addressFault(text)) continue;
        report(draft.path, placeOf(draft.document, keys), { value: text, oddity, written: writtenAddress(text) });
      }
    }
  },
});
