import type { TextFacts } from "../../facts/text.ts";
import type { RulesOf } from "../../rule.ts";

export const textRules: RulesOf<TextFacts> = {};
