import { z } from "zod";
import { meanings } from "./fields.ts";

/** A schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The dialect of every schema that is published. */
export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * What editors write: defaults may be left out, and a bare `2025`, which is a number to every reader of YAML but ours, is
 * a date.
 */
export function frontmatterSchema(schema: z.ZodType): JsonSchema {
  return convert(schema, "input");
}

/** What is published: defaults are filled in, and dates are texts. */
export function dataSchema(schema: z.ZodType): JsonSchema {
  return convert(schema, "output");
}

type Io = "input" | "output";
type Draft = z.core.JSONSchema.BaseSchema;

function convert(schema: z.ZodType, io: Io): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    // A number that is read from a text has no schema of its own; its field says what it is.
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema, io),
  });
  const { $schema: _dialect, ...rest } = converted;
  return rest;
}

/** Turns what our own checks say of a field into words of JSON Schema. */
function refine(schema: z.core.$ZodType, draft: Draft, io: Io): void {
  const list = meanings.get(schema)?.list;
  if (list) explainWords(draft, list);
  // Addresses may hold letters beyond ASCII, which "uri" would refuse.
  if (draft.format === "uri") replaceFormat(draft, { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" });
  if (draft.format === "hearsay-date") replaceFormat(draft, {});
  if (z.globalRegistry.get(schema)?.["format"] === "hearsay-date" && io === "input") allowBareYear(draft);
}

function replaceFormat(draft: Draft, instead: Draft): void {
  delete draft.format;
  Object.assign(draft, instead);
}

/** One branch for each word with its meaning, which editors show beside it. */
function explainWords(draft: Draft, list: Readonly<Record<string, string>>): void {
  delete draft.enum;
  draft.oneOf = Object.entries(list).map(([word, meaning]) => ({ const: word, description: meaning }));
}

function allowBareYear(draft: Draft): void {
  const { type, pattern } = draft;
  delete draft.type;
  delete draft.pattern;
  draft.anyOf = [
    { ...(type ? { type } : {}), ...(pattern ? { pattern } : {}) },
    { type: "integer", minimum: 1000, maximum: 9999 },
  ];
}
