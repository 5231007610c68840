import { schemaRule } from "./schema-rule.ts";
import { ownerOf } from "./unknown-key.ts";

/** A required key that is not there. */
export const missingKey = schemaRule("missing-key", ({ code, key, path }, subject) =>
  code === "missing-key" && key !== undefined ? { key, owner: ownerOf(subject, path.slice(0, -1)) } : undefined,
);
