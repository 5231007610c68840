import { collections, linkKinds } from "../../collections.ts";
import type { Manuscript } from "../../manuscript.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A link that begins neither at the root of the site nor with a kind of entry, so that it leads elsewhere from each page. */
export const relativeLink = rule({
  name: "relative-link",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of linkAddresses(manuscript)) {
      if (address.kind === "relative")
        report(subject.path, at(), { address: url, suggestion: entryMeantBy(url, manuscript) });
    }
  },
});

/** `../claims/x.md`, `claims/x/` and `x.md` as a typed link, where an entry of that name exists. */
function entryMeantBy(url: string, { entries }: Manuscript): string | undefined {
  const parts = url
    .replace(/[?#].*$/s, "")
    .split("/")
    .filter(Boolean);
  const id = (parts.at(-1) ?? "").replace(/\.(?:md|html)$/, "");
  const named = collections.find((collection) => collection === parts.at(-2) && entries[collection].has(id));
  const holder = named ?? collections.find((collection) => entries[collection].has(id));
  const kind = Object.entries(linkKinds).find(([, collection]) => collection === holder)?.[0];
  return kind && `${kind}:${id}`;
}
