import type { BodyFacts } from "../../facts/bodies.ts";
import type { RulesOf } from "../../rule.ts";

export const bodyRules: RulesOf<BodyFacts> = {};
