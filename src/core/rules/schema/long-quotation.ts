import { refinementRule } from "./schema-rule.ts";

/** A quotation in a key with more words than may be quoted in one place. */
export const longQuotation = refinementRule("long-quotation");
