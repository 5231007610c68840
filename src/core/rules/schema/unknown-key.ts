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
  const suggestion = keyMeant(
    key,
    keys.filter((name) => !written.includes(name)),
  );
  const within = suggestion ? undefined : bearerOf(key, parent, written, subject);
  const isBoolean = suggestion === "on" && isYes(key);
  return { key, owner: ownerOf(subject, parent), suggestion, isBoolean, within };
});

/** The key that was meant by another, of those that are free. */
export function keyMeant(key: string, free: readonly string[]): string | undefined {
  return isYes(key) && free.includes("on") ? "on" : nearestTo(key, free);
}

/** Programs that read YAML 1.1, such as PyYAML, take `on` for yes, and write it as `true`. */
function isYes(key: string): boolean {
  return /^(?:true|yes)$/i.test(key);
}

/** The key written beside this one that could bear it, had it been indented. */
function bearerOf(key: string, parent: Path, written: readonly string[], { collection }: Subject): string | undefined {
  return written.find((name) => fieldAt(collection, [...parent, name])?.keys.includes(key));
}

/** What the map at a path is called: the entry's kind, or the key that holds it. */
export function ownerOf({ collection }: Subject, path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? collection);
}
