import type { ReferenceFacts } from "../../facts/references.ts";
import type { RulesOf } from "../../rule.ts";
import { circularCopy } from "./circular-copy.ts";
import { danglingLink } from "./dangling-link.ts";
import { danglingReference } from "./dangling-reference.ts";
import { linkToDraft } from "./link-to-draft.ts";
import { mutualRelation } from "./mutual-relation.ts";
import { referenceToDraft } from "./reference-to-draft.ts";
import { repeatedItem } from "./repeated-item.ts";
import { repeatedPosition } from "./repeated-position.ts";
import { sameTitle } from "./same-title.ts";
import { secondLead } from "./second-lead.ts";
import { selfRelation } from "./self-relation.ts";
import { unusedClaim } from "./unused-claim.ts";
import { unusedSource } from "./unused-source.ts";

export const referenceRules: RulesOf<ReferenceFacts> = {
  "circular-copy": circularCopy,
  "dangling-link": danglingLink,
  "dangling-reference": danglingReference,
  "link-to-draft": linkToDraft,
  "mutual-relation": mutualRelation,
  "reference-to-draft": referenceToDraft,
  "repeated-item": repeatedItem,
  "repeated-position": repeatedPosition,
  "same-title": sameTitle,
  "second-lead": secondLead,
  "self-relation": selfRelation,
  "unused-claim": unusedClaim,
  "unused-source": unusedSource,
};
