import { refinementRule } from "./schema-rule.ts";

/** A text that is no language tag. */
export const invalidLanguage = refinementRule("invalid-language");
