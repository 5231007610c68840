import type { ClaimFacts } from "../../facts/claims.ts";
import type { RulesOf } from "../../rule.ts";

export const claimRules: RulesOf<ClaimFacts> = {};
