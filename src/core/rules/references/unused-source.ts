import { OPENING_LINE } from "../../document.ts";
import { allDrafts, type Manuscript } from "../../manuscript.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { referencesOf } from "./references-of.ts";

/** A published source that no published entry names. */
export const unusedSource = rule({
  name: "unused-source",
  severity: "warning",
  find(manuscript, report) {
    if (!manuscript.isWhole) return;
    const used = new Set(namedSources(manuscript));
    for (const { id, path, isDraft } of manuscript.entries.sources.values()) {
      if (!isDraft && !used.has(id)) report(path, OPENING_LINE, { id });
    }
  },
});

function* namedSources(manuscript: Manuscript): Generator<unknown> {
  for (const subject of allDrafts(manuscript)) {
    if (subject.isDraft) continue;
    for (const { value, collection } of referencesOf(subject)) {
      if (collection === "sources" && value !== subject.id) yield value;
    }
  }
  for (const { subject, address } of linkAddresses(manuscript)) {
    if (subject.isDraft || address.kind !== "entry") continue;
    if (address.link.collection === "sources" && address.link.id !== subject.id) yield address.link.id;
  }
}
