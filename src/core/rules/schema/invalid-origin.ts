import { refinementRule } from "./schema-rule.ts";

/** An address of the site that is not an https origin. */
export const invalidOrigin = refinementRule("invalid-origin");
