import { z } from "zod";
import type { Collection } from "../collections.ts";
import { meanings, references } from "./fields.ts";

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

/** An entry that a key may name, as an editor offers it. */
export interface Choice {
  readonly id: string;
  /** Its title, name or sentence. */
  readonly title: string;
}

/** What editors write, for the program they write it in: where a key names another entry, those that there are come to hand. */
export function editorSchema(schema: z.ZodType, choicesOf: (collection: Collection) => readonly Choice[]): JsonSchema {
  return convert(schema, "input", choicesOf);
}

/** What is published: defaults are filled in, and dates are texts. */
export function dataSchema(schema: z.ZodType): JsonSchema {
  return convert(schema, "output");
}

type Io = "input" | "output";
type Draft = z.core.JSONSchema.BaseSchema;

function convert(schema: z.ZodType, io: Io, choicesOf?: (collection: Collection) => readonly Choice[]): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    // A number that is read from a text has no schema of its own; its field says what it is.
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      refine(zodSchema, jsonSchema, io);
      const reference = references.get(zodSchema);
      if (reference && choicesOf) offer(jsonSchema, reference.collections.flatMap(choicesOf));
    },
  });
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

/** Offers entries, and accepts any other id too: whether it exists is for the check to say. */
function offer(draft: Draft, choices: readonly Choice[]): void {
  draft.anyOf = [...choices.map(({ id, title }) => ({ const: id, description: title })), takeForm(draft)];
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
  draft.anyOf = [takeForm(draft), { type: "integer", minimum: 1000, maximum: 9999 }];
}

/** Takes what a schema says of a text's form out of it. */
function takeForm(draft: Draft): Draft {
  const form: Draft = {};
  for (const word of ["type", "pattern", "maxLength"] as const) {
    if (draft[word] !== undefined) Object.assign(form, { [word]: draft[word] });
    delete draft[word];
  }
  return form;
}
