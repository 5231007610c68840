import { OPENING_LINE } from "../../document.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";

/** A published claim that no published article annotates or puts on the front page. */
export const unusedClaim = rule({
  name: "unused-claim",
  severity: "warning",
  find(manuscript, report) {
    const { entries, isWhole } = manuscript;
    if (!isWhole) return;
    const used = new Set<string | undefined>();
    for (const article of entries.articles.values()) {
      if (!article.isDraft) used.add(article.data.central);
    }
    for (const { subject, address } of linkAddresses(manuscript)) {
      if (subject.collection !== "articles" || subject.isDraft || address.kind !== "entry") continue;
      if (address.link.collection === "claims") used.add(address.link.id);
    }
    for (const { id, path, isDraft } of entries.claims.values()) {
      if (!isDraft && !used.has(id)) report(path, OPENING_LINE, { id });
    }
  },
});
