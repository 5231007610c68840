import { type LinkKind, linkKinds } from "../../collections.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { suggestersOf } from "./suggesters.ts";

const KINDS = Object.keys(linkKinds) as LinkKind[];

/** A link in a text that names an entry which does not exist. */
export const danglingLink = rule({
  name: "dangling-link",
  severity: "error",
  find(manuscript, report) {
    const { entries } = manuscript;
    const suggest = suggestersOf(manuscript);
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (address.kind !== "entry" || entries[address.link.collection].has(address.link.id)) continue;
      const { collection, id } = address.link;
      report(subject.path, at(), {
        id,
        collection,
        suggestion: suggest[collection](id),
        elsewhere: KINDS.find((kind) => entries[linkKinds[kind]].has(id)),
      });
    }
  },
});
