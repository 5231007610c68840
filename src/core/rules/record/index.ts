import type { RecordFacts } from "../../facts/record.ts";
import type { RulesOf } from "../../rule.ts";

export const recordRules: RulesOf<RecordFacts> = {};
