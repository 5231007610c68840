import type { z } from "zod";
import { type Collection, collections, singular } from "../collections.ts";
import { schemas } from "./entries.ts";
import {
  DATE_TIME_PATTERN,
  itemOfOneOrMore,
  LANGUAGE_PATTERN,
  meanings,
  RELEASE_PATTERN,
  references,
} from "./fields.ts";
import { site } from "./site.ts";
import { unwrapped } from "./walk.ts";

/** One key of the content as its author meets it: templates and the tables of the documentation are made of these. */
export interface Key {
  readonly name: string;
  /** What it is for, in a line. */
  readonly purpose: string;
  /** What to write, in a few words: `text`, `the id of a source`, `a list of …`. */
  readonly form: string;
  readonly isRequired: boolean;
  /** What holds where the key is left out, as it would be written; undefined where nothing does. */
  readonly fallback: string | undefined;
  readonly isList: boolean;
  /** The words to choose from, each with its meaning. */
  readonly choices: Readonly<Record<string, string>> | undefined;
  /** The collections whose ids it holds. */
  readonly collections: readonly Collection[];
  /** The keys inside, where its value or each item of its list has some. */
  readonly keys: readonly Key[];
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly defaultValue?: unknown;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** The keys of an entry, in the order of its schema. */
export function describedKeys(schema: z.ZodType): readonly Key[] {
  return Object.entries(definitionOf(unwrapped(schema)).shape ?? {}).map(([name, field]) => keyOf(name, field));
}

function keyOf(name: string, field: z.ZodType): Key {
  const value = unwrapped(field);
  const { element } = definitionOf(value);
  const oneOrMore = itemOfOneOrMore(value);
  const item = element ?? oneOrMore ?? field;
  const choices = meanings.get(unwrapped(item))?.list;
  const collections = references.get(unwrapped(item))?.collections ?? [];
  return {
    name,
    purpose: purposeOf(String(metaOf(field)["description"] ?? ""), choices),
    form: element
      ? listForm(item, collections)
      : `${formOf(item, collections)}${oneOrMore ? ", or a list of them" : ""}`,
    isRequired: !field.safeParse(undefined).success,
    fallback: fallbackOf(field),
    isList: element !== undefined,
    choices,
    collections,
    keys: describedKeys(item),
  };
}

/** What is noted at the outermost wrapper that has notes. */
function metaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return schema.meta() ?? (inner ? metaOf(inner) : metaOfItem(schema));
}

function metaOfItem(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const item = itemOfOneOrMore(schema);
  return item ? metaOf(item) : {};
}

/** The description without the list of words that follows it. */
function purposeOf(description: string, choices: Key["choices"]): string {
  const [first] = Object.keys(choices ?? {});
  return first === undefined ? description : (description.split(` ${first}: `)[0] ?? description);
}

function fallbackOf(schema: z.ZodType): string | undefined {
  const { type, defaultValue, innerType } = definitionOf(schema);
  if (type === "default") return Array.isArray(defaultValue) ? undefined : String(defaultValue);
  return innerType ? fallbackOf(innerType) : undefined;
}

function listForm(item: z.ZodType, collections: readonly Collection[]): string {
  const plurals = collections.map((collection) => (collection === "timeline" ? "events" : collection));
  if (plurals.length > 0) return `a list of ids of ${alternatives(plurals)}`;
  return describedKeys(item).length > 0 ? "a list, each item with keys of its own" : `a list of ${nounOf(item)}s`;
}

function formOf(item: z.ZodType, collections: readonly Collection[]): string {
  if (collections.length > 0)
    return `the id of ${alternatives(collections.map((collection) => withArticle(singular[collection])))}`;
  if (definitionOf(unwrapped(item)).type === "record") return "keys of your own";
  if (definitionOf(unwrapped(item)).type === "enum") return "one of a few words";
  if (definitionOf(unwrapped(item)).type === "boolean") return "true or false";
  if (describedKeys(item).length > 0) return "keys of its own";
  return nounOf(item) === "text" ? "text" : withArticle(nounOf(item));
}

/** `a source, a person or an utterance`. */
function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function nounOf(item: z.ZodType): string {
  const { format, type, pattern } = metaOf(item);
  if (type === "integer") return "whole number";
  if (format === "uri") return "web address";
  if (format === "email") return "e-mail address";
  if (format === "hearsay-date") return "date";
  if (pattern === DATE_TIME_PATTERN) return "date with a time";
  if (pattern === RELEASE_PATTERN) return "day";
  return pattern === LANGUAGE_PATTERN ? "language tag" : "text";
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

const OPENING = /<!-- keys of (\S+) -->\n/;
const CLOSING = "<!-- end of the keys -->";

/**
 * A document with its tables of keys made anew from the schemas. A table stands between `<!-- keys of claims -->` and
 * `<!-- end of the keys -->`. Throws an Error where a table has no end or belongs to nothing.
 */
export function withKeyTables(markdown: string): string {
  const opening = OPENING.exec(markdown);
  if (!opening) return markdown;
  const name = opening[1] ?? "";
  const start = opening.index + opening[0].length;
  const end = markdown.indexOf(CLOSING, start);
  if (end === -1) throw new Error(`the keys of ${name} have no end`);
  const after = markdown.slice(end + CLOSING.length);
  return `${markdown.slice(0, start)}\n${keyTable(schemaOf(name))}\n${CLOSING}${withKeyTables(after)}`;
}

function schemaOf(name: string): z.ZodType {
  if (name === "site") return site;
  if (!(collections as readonly string[]).includes(name)) throw new Error(`there are no keys of ${name}`);
  return schemas[name as Collection];
}

/** The keys of a schema as a table, then the words of each closed list with their meanings. */
function keyTable(schema: z.ZodType): string {
  const keys = withPaths(describedKeys(schema)).filter(({ path }) => path !== "draft");
  const rows = keys.map(({ path, key }) => `| \`${path}\` | ${needOf(key)} | ${key.form} | ${cell(key.purpose)} |`);
  const lists = keys.flatMap(({ path, key }) =>
    key.choices ? [`The words of \`${path}\`:\n\n${Object.entries(key.choices).map(meaning).join("\n")}\n`] : [],
  );
  return ["| key | | what to write | what for |", "| --- | --- | --- | --- |", ...rows, "", ...lists].join("\n");
}

function withPaths(keys: readonly Key[], before = ""): { readonly path: string; readonly key: Key }[] {
  return keys.flatMap((key) => {
    const path = `${before}${key.name}`;
    return [{ path, key }, ...withPaths(key.keys, `${path}.`)];
  });
}

function needOf({ isRequired, fallback }: Key): string {
  if (isRequired) return "needed";
  return fallback === undefined ? "" : `\`${fallback}\` if left out`;
}

function meaning([word, text]: readonly [string, string]): string {
  return `- \`${word}\`: ${text.replace(/\.$/, "")}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
