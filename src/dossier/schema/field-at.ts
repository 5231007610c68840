import type { z } from "zod";
import type { Collection } from "../collections.ts";
import { DATE_PATTERN } from "../dates.ts";
import type { Path } from "../yaml/collected-keys.ts";
import { schemas } from "./entries.ts";
import { DATE_TIME_PATTERN, itemOfOneOrMore, prose, RELEASE_PATTERN, references } from "./fields.ts";
import { site } from "./site.ts";
import { unwrapped } from "./walk.ts";

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
}

/** What an editor should write in a field. */
export type FieldKind =
  | "text"
  | "id"
  | "ids"
  | "date"
  | "address"
  | "language"
  | "number"
  | "word"
  | "yes-or-no"
  | "list"
  | "keys";

/** A field of a schema, as far as it matters to whoever fills it in wrongly. */
export interface Field {
  readonly kind: FieldKind;
  /** Whether the key may be left out. */
  readonly isOptional: boolean;
  /** The keys that may stand in it, and those that must. */
  readonly keys: readonly string[];
  readonly neededKeys: readonly string[];
}

/** The field at an exact path of an entry or of the site; undefined where the schema has none. */
export function fieldAt(collection: Collection | "site", path: Path): Field | undefined {
  const schema = schemaAt(collection, path);
  if (!schema) return undefined;
  const { shape = {} } = definitionOf(schema);
  const keys = Object.keys(shape);
  return {
    kind: kindOf(schema),
    isOptional: isOptional(schema),
    keys,
    neededKeys: keys.filter((key) => shape[key] && !isOptional(shape[key])),
  };
}

/** The collections to which the field at an exact path refers; none where it holds no id. */
export function referenceAt(collection: Collection | "site", path: Path): readonly Collection[] {
  const schema = schemaAt(collection, path);
  if (!schema) return [];
  const value = unwrapped(schema);
  return references.get(itemOfOneOrMore(value) ?? value)?.collections ?? [];
}

function schemaAt(collection: Collection | "site", path: Path): z.ZodType | undefined {
  let schema: z.ZodType = collection === "site" ? site : schemas[collection];
  for (const step of path) {
    const next = inside(schema, step);
    if (!next) return undefined;
    schema = next;
  }
  return schema;
}

function inside(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const { shape, element, valueType } = definitionOf(schema);
  if (typeof step === "number") return element ?? itemOfOneOrMore(unwrapped(schema));
  return valueType ?? (Object.hasOwn(shape ?? {}, step) ? shape?.[step] : undefined);
}

function definitionOf(schema: z.ZodType): Definition {
  return unwrapped(schema).def as unknown as Definition;
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

function kindOf(schema: z.ZodType): FieldKind {
  const inner = unwrapped(schema);
  const { type } = definitionOf(schema);
  if (type === "union") return "ids";
  if (type === "object" || type === "record") return "keys";
  if (type === "array") return "list";
  if (type === "boolean") return "yes-or-no";
  if (type === "enum") return "word";
  if (references.has(inner)) return "id";
  if (prose.has(inner)) return "text";
  return kindByMeta(schema) ?? "text";
}

/** What a schema's own description for other programs gives away, or that of the schema in it. */
function kindByMeta(schema: z.ZodType): FieldKind | undefined {
  const { format, pattern, type } = (schema.meta() ?? {}) as Readonly<Record<string, unknown>>;
  if (type === "integer") return "number";
  if (format === "uri") return "address";
  if ([DATE_PATTERN, DATE_TIME_PATTERN, RELEASE_PATTERN].includes(String(pattern))) return "date";
  if (typeof pattern === "string" && pattern.startsWith("^[A-Za-z]{2,8}")) return "language";
  const { innerType } = schema.def as unknown as { readonly innerType?: z.ZodType };
  return innerType && kindByMeta(innerType);
}
