import type { z } from "zod";
import type { Collection } from "../collections.ts";
import type { Path } from "../yaml/collected-keys.ts";
import { itemOfOneOrMore, prose, references, webAddresses } from "./fields.ts";

/** A place in a schema: keys, `*` for every item of a list, and `{}` for every value that has a name of the entry's own. */
export type SchemaPath = readonly string[];

export interface ReferenceField {
  readonly path: SchemaPath;
  /** The collections among which it names an entry, the first that has it. */
  readonly collections: readonly [Collection, ...Collection[]];
  /** What may stand there instead of an id. */
  readonly words: readonly string[];
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

/** Every field of a schema, outermost first, with the schema of its value unwrapped of optional and default. */
export function* fieldsOf(
  schema: z.ZodType,
  path: SchemaPath = [],
): Generator<{ readonly path: SchemaPath; readonly schema: z.ZodType }> {
  const inner = unwrapped(schema);
  const item = itemOfOneOrMore(inner);
  if (item) {
    yield* fieldsOf(item, path);
    yield* fieldsOf(item, [...path, "*"]);
    return;
  }
  yield { path, schema: inner };
  const { shape, element, valueType } = inner.def as unknown as Definition;
  if (element) yield* fieldsOf(element, [...path, "*"]);
  if (valueType) yield* fieldsOf(valueType, [...path, "{}"]);
  for (const [key, value] of Object.entries(shape ?? {})) yield* fieldsOf(value, [...path, key]);
}

/** The names of the outermost keys of a schema. */
export function keyNames(schema: z.ZodType): readonly string[] {
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
    return reference ? [{ path, collections: reference.collections, words: reference.words ?? [] }] : [];
  });
}

/** The fields that hold running text. */
export function proseFields(schema: z.ZodType): readonly SchemaPath[] {
  return [...fieldsOf(schema)].flatMap(({ path, schema: field }) => (prose.has(field) ? [path] : []));
}

/** The fields that hold an address of the web. */
export function addressFields(schema: z.ZodType): readonly SchemaPath[] {
  return [...fieldsOf(schema)].flatMap(({ path, schema: field }) => (webAddresses.has(field) ? [path] : []));
}

/** Every value that stands at a place of the schema, with its exact path. Values of another shape are passed over. */
export function valuesAt(value: unknown, place: SchemaPath): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  collect(value, place, [], found);
  return found;
}

export interface PlacedValue {
  readonly path: Path;
  readonly value: unknown;
}

/** Goes on from the place at which a path ends; the path is one array, longer on the way down and shorter on the way up. */
function collect(value: unknown, place: SchemaPath, path: (string | number)[], found: PlacedValue[]): void {
  const step = place[path.length];
  if (step === undefined) {
    if (value !== undefined && value !== null) found.push({ path: [...path], value });
  } else if (step === "*") {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) {
      path.push(index);
      collect(item, place, path, found);
      path.pop();
    }
  } else if (step === "{}") {
    if (!isRecord(value)) return;
    for (const [name, item] of Object.entries(value)) {
      path.push(name);
      collect(item, place, path, found);
      path.pop();
    }
  } else if (isRecord(value) && Object.hasOwn(value, step)) {
    path.push(step);
    collect(value[step], place, path, found);
    path.pop();
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list without items, or keys without one. */
export function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Whether an exact path stands at a place of the schema. */
export function standsAt(path: Path, place: SchemaPath): boolean {
  return path.length === place.length && place.every((step, index) => fits(step, path[index]));
}

function fits(step: string, written: string | number | undefined): boolean {
  if (step === "*") return typeof written === "number";
  return step === "{}" ? typeof written === "string" : step === written;
}
