import { refinementRule } from "./schema-rule.ts";

/** A web address that readers could not or should not follow. */
export const invalidAddress = refinementRule("invalid-address");
