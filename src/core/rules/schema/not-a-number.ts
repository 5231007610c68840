import { refinementRule } from "./schema-rule.ts";

/** A text where a whole number belongs. */
export const notANumber = refinementRule("not-a-number");
