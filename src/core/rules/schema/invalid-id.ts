import { refinementRule } from "./schema-rule.ts";

/** A text that cannot be the id of an entry. */
export const invalidId = refinementRule("invalid-id");
