import { valueAt } from "../../schema/read.ts";
import { nearestTo } from "../../suggestion.ts";
import { lastKey, schemaRule } from "./schema-rule.ts";

/** A word that is not on the key's list, or a blank in its place. */
export const unknownValue = schemaRule("unknown-value", ({ code, path, facts }, subject) => {
  if (code !== "invalid_value") return undefined;
  const value = valueAt(subject.document.frontmatter.value, path);
  const isBlank = value === null || value === undefined;
  const allowed = (facts["values"] as readonly unknown[]).map(String);
  return {
    key: lastKey(path),
    value: typeof value === "object" && value !== null ? undefined : isBlank ? "" : String(value),
    allowed,
    suggestion: isBlank ? undefined : nearestTo(String(value), allowed),
  };
});
