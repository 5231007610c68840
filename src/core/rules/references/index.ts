import type { ReferenceFacts } from "../../facts/references.ts";
import type { RulesOf } from "../../rule.ts";
import { danglingReference } from "./dangling-reference.ts";
import { referenceToDraft } from "./reference-to-draft.ts";

export const referenceRules: RulesOf<ReferenceFacts> = {
  "dangling-reference": danglingReference,
  "reference-to-draft": referenceToDraft,
};
