import { type Manuscript, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import type { RelationKind } from "../../schema/vocabulary.ts";

/** A relation that both claims write. Its other direction is worked out, so one of the two is too many. Each is told. */
export const mutualRelation = rule({
  name: "mutual-relation",
  severity: "error",
  find(manuscript, report) {
    for (const { id, path, document, data } of manuscript.entries.claims.values()) {
      for (const [index, relation] of (data.relations ?? []).entries()) {
        if (!relation?.claim || !relation.as || relation.claim === id) continue;
        if (!isRelated(manuscript, relation.claim, relation.as, id)) continue;
        report(path, placeOf(document, ["relations", index, "claim"]), { claim: relation.claim, as: relation.as });
      }
    }
  },
});

function isRelated({ entries }: Manuscript, one: string, as: RelationKind, other: string): boolean {
  const relations = entries.claims.get(one)?.data.relations ?? [];
  return relations.some((relation) => relation?.claim === other && relation.as === as);
}
