import { valueAt } from "../../schema/read.ts";
import { lastKey, schemaRule } from "./schema-rule.ts";

/** A value of another shape than the key takes: a list for a text, nothing at all, `true` for a date. */
export const wrongType = schemaRule("wrong-type", ({ code, path, facts }, subject) => {
  if (code !== "invalid_type") return undefined;
  const found = valueAt(subject.document.frontmatter.value, path);
  return { key: lastKey(path), expected: String(facts["expected"]), found: nameOf(found) };
});

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  return typeof value;
}
