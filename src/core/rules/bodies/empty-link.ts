import { allDrafts } from "../../manuscript.ts";
import { imageAddresses, linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A link or an image without an address. */
export const emptyLink = rule({
  name: "empty-link",
  severity: "error",
  find(manuscript, report) {
    for (const subject of allDrafts(manuscript)) {
      for (const { address, at } of linkAddresses(subject)) {
        if (address.kind === "empty") report(subject.path, at, { what: "link" });
      }
      for (const { address, at } of imageAddresses(subject)) {
        if (address.kind === "empty") report(subject.path, at, { what: "image" });
      }
    }
  },
});
