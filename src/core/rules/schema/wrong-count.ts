import { fieldAt } from "../../schema/field-at.ts";
import { lastKey, schemaRule } from "./schema-rule.ts";

/** A list with too few or too many items. */
export const wrongCount = schemaRule("wrong-count", ({ code, path, facts }, { collection }) => {
  const key = lastKey(path);
  const isOptional = fieldAt(collection, path)?.isOptional ?? false;
  if (code === "too_small") return { key, least: Number(facts["minimum"]), most: undefined, isOptional };
  if (code === "too_big") return { key, least: undefined, most: Number(facts["maximum"]), isOptional };
  return undefined;
});
