import type { BodyAddress } from "../../body-address.ts";
import type { BodyFacts } from "../../facts/bodies.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A link to the web or to a mailbox that cannot be followed or should not be, such as one with a password. */
export const brokenAddress = rule({
  name: "broken-address",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of linkAddresses(manuscript)) {
      const fault = faultOf(address);
      if (fault) report(subject.path, at(), { address: url, fault });
    }
  },
});

function faultOf(address: BodyAddress): BodyFacts["broken-address"]["fault"] | undefined {
  if (address.kind === "host") return "no-scheme";
  if (address.kind === "mail") return address.isComplete ? undefined : "mail";
  return address.kind === "web" ? address.fault : undefined;
}
