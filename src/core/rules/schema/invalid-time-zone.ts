import { refinementRule } from "./schema-rule.ts";

/** A time zone that is not known. */
export const invalidTimeZone = refinementRule("invalid-time-zone");
