import { sharesPage } from "../../anchors.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A link to a part of an event, a source or a question, which has no page of its own and so no parts. */
export const unplacedAnchor = rule({
  name: "unplaced-anchor",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of linkAddresses(manuscript)) {
      if (address.kind !== "entry" || !address.link.fragment || !sharesPage(address.link.collection)) continue;
      const { collection, fragment } = address.link;
      report(subject.path, at(), { collection, anchor: fragment, address: url.slice(0, url.indexOf("#")) });
    }
  },
});
