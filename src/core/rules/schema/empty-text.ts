import { fieldAt } from "../../schema/field-at.ts";
import { lastKey, schemaRule } from "./schema-rule.ts";

/** A text without a word in it, whatever its key takes. */
export const emptyText = schemaRule("empty-text", ({ code, path }, { collection }) => {
  const expected = code === "empty" ? fieldAt(collection, path) : undefined;
  return expected && { key: lastKey(path), isItem: typeof path.at(-1) === "number", expected };
});
