import { fieldAt } from "../../schema/field-at.ts";
import { lastKey, refinementOf, schemaRule } from "./schema-rule.ts";

/** The keys that take the last of two dates, each beside the one that takes the first. */
const ENDS: Readonly<Record<string, string>> = { date: "end", from: "to" };

/** A text that is no date, or a day that is not in the calendar. */
export const invalidDate = schemaRule("invalid-date", (issue, { collection }) => {
  const facts = refinementOf("invalid-date", issue);
  if (!facts) return undefined;
  const end = ENDS[lastKey(issue.path)];
  const siblings = fieldAt(collection, issue.path.slice(0, -1))?.keys ?? [];
  return { ...facts, endKey: end !== undefined && siblings.includes(end) ? end : undefined };
});
