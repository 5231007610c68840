import type { ClaimFacts } from "../../facts/claims.ts";
import type { RulesOf } from "../../rule.ts";
import { chainRepeatsSaid } from "./chain-repeats-said.ts";
import { loneTranslation } from "./lone-translation.ts";
import { missingEvidence } from "./missing-evidence.ts";
import { missingInstead } from "./missing-instead.ts";
import { missingTranslation } from "./missing-translation.ts";
import { needlessInstead } from "./needless-instead.ts";
import { repeatedSpeaker } from "./repeated-speaker.ts";
import { sameInstead } from "./same-instead.ts";
import { toldOneself } from "./told-oneself.ts";
import { unsourcedHop } from "./unsourced-hop.ts";

export const claimRules: RulesOf<ClaimFacts> = {
  "chain-repeats-said": chainRepeatsSaid,
  "lone-translation": loneTranslation,
  "missing-evidence": missingEvidence,
  "missing-instead": missingInstead,
  "missing-translation": missingTranslation,
  "needless-instead": needlessInstead,
  "repeated-speaker": repeatedSpeaker,
  "same-instead": sameInstead,
  "told-oneself": toldOneself,
  "unsourced-hop": unsourcedHop,
};
