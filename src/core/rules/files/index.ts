import type { FileFacts } from "../../facts/files.ts";
import type { RulesOf } from "../../rule.ts";

export const fileRules: RulesOf<FileFacts> = {};
