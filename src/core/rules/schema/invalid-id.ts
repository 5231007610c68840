import { referenceAt } from "../../schema/field-at.ts";
import { nearestTo } from "../../suggestion.ts";
import { schemaRule } from "./schema-rule.ts";

/** A text that cannot be the id of an entry. */
export const invalidId = schemaRule("invalid-id", ({ code, facts, path }, subject, { entries }) => {
  if (code !== "custom" || facts["rule"] !== "invalid-id") return undefined;
  const value = String(facts["value"]);
  const collection = referenceAt(subject.collection, path);
  const candidates = collection ? [...entries[collection].keys()] : [];
  const suggestion = candidates.includes(idLike(value)) ? idLike(value) : nearestTo(value, candidates);
  return { value, suggestion };
});

/** What is left of a path, a file name, a typed link or a title once it is written as an id. */
function idLike(text: string): string {
  return text
    .trim()
    .replace(/^.*[/:]|\.md$/g, "")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
