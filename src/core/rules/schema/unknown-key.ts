import type { Path } from "../../frontmatter.ts";
import { fieldAt } from "../../schema/field-at.ts";
import { valueAt } from "../../schema/read.ts";
import { isRecord } from "../../schema/walk.ts";
import { nearestTo } from "../../suggestion.ts";
import { type Subject, schemaRule } from "./schema-rule.ts";

/** A key that the contract does not know. */
export const unknownKey = schemaRule("unknown-key", ({ code, path, key }, subject) => {
  if (code !== "unknown-key" || key === undefined) return undefined;
  const parent = path.slice(0, -1);
  const keys = fieldAt(subject.collection, parent)?.keys ?? [];
  const siblings = valueAt(subject.document.frontmatter.value, parent);
  const written = isRecord(siblings) ? Object.keys(siblings) : [];
  const suggestion = nearestTo(
    key,
    keys.filter((name) => !written.includes(name)),
  );
  const within = suggestion ? undefined : bearerOf(key, parent, written, subject);
  return { key, owner: ownerOf(subject, parent), suggestion, within };
});

/** The key written beside this one that could bear it, had it been indented. */
function bearerOf(key: string, parent: Path, written: readonly string[], { collection }: Subject): string | undefined {
  return written.find((name) => fieldAt(collection, [...parent, name])?.keys.includes(key));
}

/** What the map at a path is called: the entry's kind, or the key that holds it. */
export function ownerOf({ collection }: Subject, path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? collection);
}
