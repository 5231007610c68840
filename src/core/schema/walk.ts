import type { z } from "zod";
import type { Collection } from "../collections.ts";
import type { Path } from "../frontmatter.ts";
import { prose, references } from "./fields.ts";

/** A place in a schema: keys, and `*` for every item of a list. */
export type SchemaPath = readonly string[];

export interface ReferenceField {
  readonly path: SchemaPath;
  readonly collection: Collection;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

/** Every field of a schema, outermost first, with the schema of its value unwrapped of optional and default. */
export function* fieldsOf(
  schema: z.ZodType,
  path: SchemaPath = [],
): Generator<{ readonly path: SchemaPath; readonly schema: z.ZodType }> {
  const inner = unwrapped(schema);
  yield { path, schema: inner };
  const { shape, element } = inner.def as unknown as Definition;
  if (element) yield* fieldsOf(element, [...path, "*"]);
  for (const [key, value] of Object.entries(shape ?? {})) yield* fieldsOf(value, [...path, key]);
}

/** The outermost keys of a schema. */
export function keysOf(schema: z.ZodType): readonly string[] {
  return Object.keys((unwrapped(schema).def as unknown as Definition).shape ?? {});
}

/** The schema inside optional, default and transforming wrappers. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: input, type } = schema.def as unknown as Definition;
  if (innerType) return unwrapped(innerType);
  return type === "pipe" && input ? unwrapped(input) : schema;
}

/** The fields that hold ids of other entries. */
export function referenceFields(schema: z.ZodType): readonly ReferenceField[] {
  return [...fieldsOf(schema)].flatMap(({ path, schema: field }) => {
    const reference = references.get(field);
    return reference ? [{ path, collection: reference.collection }] : [];
  });
}

/** The fields that hold running text. */
export function proseFields(schema: z.ZodType): readonly SchemaPath[] {
  return [...fieldsOf(schema)].flatMap(({ path, schema: field }) => (prose.has(field) ? [path] : []));
}

/** Every value that stands at a place of the schema, with its exact path. Values of another shape are passed over. */
export function* valuesAt(
  value: unknown,
  place: SchemaPath,
  path: Path = [],
): Generator<{ readonly path: Path; readonly value: unknown }> {
  const [step, ...rest] = place;
  if (step === undefined) {
    if (value !== undefined && value !== null) yield { path, value };
  } else if (step === "*") {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...path, index]);
  } else if (isRecord(value) && Object.hasOwn(value, step)) {
    yield* valuesAt(value[step], rest, [...path, step]);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an exact path stands at a place of the schema. */
export function standsAt(path: Path, place: SchemaPath): boolean {
  return (
    path.length === place.length &&
    place.every((step, index) => (step === "*" ? typeof path[index] === "number" : step === path[index]))
  );
}
