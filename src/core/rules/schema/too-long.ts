import { refinementRule } from "./schema-rule.ts";

/** A text with more characters than the key takes. */
export const tooLong = refinementRule("too-long");
