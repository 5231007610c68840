import type { z } from "zod";
import { schemas } from "../../schema/entries.ts";
import { site } from "../../schema/site.ts";
import { unwrapped } from "../../schema/walk.ts";
import { nearestTo } from "../../suggestion.ts";
import { type Subject, schemaRule } from "./schema-rule.ts";

/** A key that the contract does not know. */
export const unknownKey = schemaRule("unknown-key", ({ code, path, key }, subject) => {
  if (code !== "unknown-key" || key === undefined) return undefined;
  const parent = path.slice(0, -1);
  const written = Object.keys(subject.document.frontmatter.value);
  const known = keysAt(subject, parent).filter((name) => parent.length > 0 || !written.includes(name));
  return { key, owner: ownerOf(subject, parent), suggestion: nearestTo(key, known) };
});

/** The keys that may stand in the map at a path. */
export function keysAt({ collection }: Subject, path: readonly (string | number)[]): string[] {
  let schema: z.ZodType = unwrapped(collection === "site" ? site : schemas[collection]);
  for (const step of path) {
    const definition = schema.def as unknown as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
    const next = typeof step === "number" ? definition.element : definition.shape?.[step];
    if (!next) return [];
    schema = unwrapped(next);
  }
  return Object.keys((schema.def as unknown as { shape?: Record<string, unknown> }).shape ?? {});
}

/** What the map at a path is called: the entry's kind, or the key that holds it. */
export function ownerOf({ collection }: Subject, path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === "string") ?? collection);
}
