import { lastKey, schemaRule } from "./schema-rule.ts";

/** A list with too few or too many items. */
export const wrongCount = schemaRule("wrong-count", ({ code, path, facts }) => {
  if (code === "too_small") return { key: lastKey(path), least: Number(facts["minimum"]), most: undefined };
  if (code === "too_big") return { key: lastKey(path), least: undefined, most: Number(facts["maximum"]) };
  return undefined;
});
