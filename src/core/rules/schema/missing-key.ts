import type { Path } from "../../frontmatter.ts";
import { fieldAt } from "../../schema/field-at.ts";
import { valueAt } from "../../schema/read.ts";
import { isRecord } from "../../schema/walk.ts";
import { type Subject, schemaRule } from "./schema-rule.ts";
import { keyMeant, ownerOf } from "./unknown-key.ts";

/** A required key that is not there. One that is only misspelt is the matter of another rule. */
export const missingKey = schemaRule("missing-key", ({ code, key, path }, subject) => {
  if (code !== "missing-key" || key === undefined) return undefined;
  const parent = path.slice(0, -1);
  return isMisspelt(key, parent, subject) ? undefined : { key, owner: ownerOf(subject, parent) };
});

function isMisspelt(key: string, parent: Path, { collection, document }: Subject): boolean {
  const siblings = valueAt(document.frontmatter.value, parent);
  const known = fieldAt(collection, parent)?.keys ?? [];
  const written = isRecord(siblings) ? Object.keys(siblings) : [];
  const free = known.filter((name) => !written.includes(name));
  return written.some((name) => !known.includes(name) && keyMeant(name, free) === key);
}
