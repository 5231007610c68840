import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A link in a published text that names a draft, which readers will not find. */
export const linkToDraft = rule({
  name: "link-to-draft",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (subject.isDraft || address.kind !== "entry") continue;
      const { collection, id } = address.link;
      if (manuscript.entries[collection].get(id)?.isDraft) report(subject.path, at(), { id, collection });
    }
  },
});
