import { imageAddresses, linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A link or an image without an address. */
export const emptyLink = rule({
  name: "empty-link",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (address.kind === "empty") report(subject.path, at(), { what: "link" });
    }
    for (const { subject, address, at } of imageAddresses(manuscript)) {
      if (address.kind === "empty") report(subject.path, at(), { what: "image" });
    }
  },
});
