import type { DateFacts } from "../../facts/dates.ts";
import type { RulesOf } from "../../rule.ts";

export const dateRules: RulesOf<DateFacts> = {};
