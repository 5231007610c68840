import { refinementRule } from "./schema-rule.ts";

/** A text that is no e-mail address. */
export const invalidEmail = refinementRule("invalid-email");
