import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { sitePathsOf } from "../../site-paths.ts";

/** A link to a page without the slash at its end, which not every server forgives. */
export const missingSlash = rule({
  name: "missing-slash",
  severity: "warning",
  find(manuscript, report) {
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (address.kind !== "path") continue;
      const { published } = sitePathsOf(manuscript);
      if (published.has(address.path) || !published.has(`${address.path}/`)) continue;
      report(subject.path, at(), { path: address.path });
    }
  },
});
