import { isCollection, isLinkKind, linkKinds } from "../../collections.ts";
import { imageAddresses, linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { nearestTo } from "../../suggestion.ts";

/** An address that begins with a word which names no kind of entry and no kind of web address, such as `javascript:`. */
export const unknownScheme = rule({
  name: "unknown-scheme",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, address, at } of [...linkAddresses(manuscript), ...imageAddresses(manuscript)]) {
      if (address.kind !== "scheme") continue;
      const { scheme, rest } = address;
      const kind = kindMeantBy(scheme);
      report(subject.path, at(), { scheme, suggestion: kind && `${kind}:${rest.replace(/^\/+/, "")}` });
    }
  },
});

function kindMeantBy(scheme: string): string | undefined {
  if (isLinkKind(scheme)) return scheme;
  if (isCollection(scheme)) return Object.entries(linkKinds).find(([, collection]) => collection === scheme)?.[0];
  if (scheme === "organisation" || scheme === "outlet") return "person";
  const nearest = nearestTo(scheme, [...Object.keys(linkKinds), "https", "http", "mailto"]);
  return nearest !== undefined && isLinkKind(nearest) ? nearest : undefined;
}
