import { refinementRule } from "./schema-rule.ts";

/** A text without a word in it. */
export const emptyText = refinementRule("empty-text");
