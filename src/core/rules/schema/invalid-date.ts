import { refinementRule } from "./schema-rule.ts";

/** A text that is no date, or a day that is not in the calendar. */
export const invalidDate = refinementRule("invalid-date");
