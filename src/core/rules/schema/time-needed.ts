import { refinementRule } from "./schema-rule.ts";

/** A date without the time of day that the key needs. */
export const timeNeeded = refinementRule("time-needed");
