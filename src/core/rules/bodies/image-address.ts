import type { BodyAddress } from "../../body-address.ts";
import type { BodyFacts } from "../../facts/bodies.ts";
import { imageAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** An image that does not come from `public/`: of another site, of an entry, or addressed from its own folder. */
export const imageAddress = rule({
  name: "image-address",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of imageAddresses(manuscript)) {
      const fault = faultOf(address);
      if (fault) report(subject.path, at(), { address: url, fault });
    }
  },
});

function faultOf({ kind }: BodyAddress): BodyFacts["image-address"]["fault"] | undefined {
  if (kind === "web" || kind === "host") return "elsewhere";
  if (kind === "relative") return "relative";
  return kind === "entry" || kind === "mail" || kind === "anchor" ? "no-image" : undefined;
}
