import type { Facts } from "../facts/index.ts";
import type { Rule, RulesOf } from "../rule.ts";
import { bodyRules } from "./bodies/index.ts";
import { claimRules } from "./claims/index.ts";
import { dateRules } from "./dates/index.ts";
import { fileRules } from "./files/index.ts";
import { recordRules } from "./record/index.ts";
import { referenceRules } from "./references/index.ts";
import { schemaRules } from "./schema/index.ts";
import { textRules } from "./text/index.ts";
import { yamlRules } from "./yaml/index.ts";

/** Every rule under its name. Facts without a rule do not compile. */
const byName: RulesOf<Facts> = {
  ...bodyRules,
  ...claimRules,
  ...dateRules,
  ...fileRules,
  ...recordRules,
  ...referenceRules,
  ...schemaRules,
  ...textRules,
  ...yamlRules,
};

/** Every rule. */
export const rules: readonly Rule[] = Object.values(byName) as unknown as readonly Rule[];

/** The rules about what a file is, whatever it says. */
export const rulesOfForm: ReadonlySet<string> = new Set(Object.keys({ ...fileRules, ...textRules, ...yamlRules }));
