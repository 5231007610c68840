import type { Collection } from "../dossier/collections.ts";
import type { Span } from "../dossier/position.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { fieldAt } from "../dossier/schema/field-at.ts";
import { prose } from "../dossier/schema/fields.ts";
import { site } from "../dossier/schema/site.ts";
import { fieldsOf } from "../dossier/schema/walk.ts";
import type { Edit, MendedFile } from "./rule.ts";

/** How the one right answer to a finding is written. Each function gives no edit where it cannot be sure. */

/** Puts something in the place of a value, in or without its quotation marks. */
export function replaced(
  { text }: MendedFile,
  { start, end }: Span,
  value: string,
  replacement: string,
): readonly Edit[] {
  const written = text.slice(start, end);
  const at = value === "" ? -1 : written.indexOf(value);
  if (at === -1 || written.indexOf(value, at + 1) !== -1) return [];
  return [{ start: start + at, end: start + at + value.length, text: replacement }];
}

/** Takes the blanks, also the unbreakable ones, from both ends of a value that is right without them. */
export function trimmed(
  file: MendedFile,
  at: Span,
  value: string,
  isRight: (text: string) => boolean,
): readonly Edit[] {
  const bare = value.trim();
  return bare !== value && isRight(bare) ? replaced(file, at, value, bare) : [];
}

/** A line of the keys: what leads in (blanks, dashes, the key with its colon), and the text behind it. */
interface Line {
  /** The column (from 0) of the key, or of the last dash before an item. */
  readonly column: number;
  readonly key: string;
  readonly value: string;
  readonly valueStart: number;
}

const KEY_LINE = /^((?:- +| )*)([\p{L}\p{N}_-]+):[ \t]+(\S.*?)[ \t]*$/u;
const ITEM_LINE = /^((?: *- +)+)()(\S.*?)[ \t]*$/;

function lineAt(text: string, offset: number, form: RegExp): Line | undefined {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const [, lead, key, value] = form.exec(line) ?? [];
  if (lead === undefined || key === undefined || value === undefined) return undefined;
  const column = key === "" ? lead.trimEnd().length - 1 : lead.length;
  return { column, key, value, valueStart: start + line.trimEnd().length - value.length };
}

/** The line of an offset without its ending. */
function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next === -1 ? text.length : next;
  return { start, end: text[end - 1] === "\r" && end > start ? end - 1 : end };
}

/**
 * Puts the text behind the key of a line, or behind the dash of an item, in quotation marks. Only a text on one line, where
 * running text belongs, without a # that may begin a remark: else there is more than one thing that it may have been meant
 * for.
 */
export function quoted(file: MendedFile, offset: number): readonly Edit[] {
  const { text, collection } = file;
  const keyed = lineAt(text, offset, KEY_LINE);
  const item = lineAt(text, offset, ITEM_LINE);
  const line =
    keyed && takesProse(collection, keyed) ? keyed : item && isItemOfProse(file, item.valueStart) ? item : undefined;
  if (!line) return [];
  const { value, valueStart } = line;
  const sign = value[0] ?? "";
  const isOpen = /["']/.test(sign) && (sign === "'" || value.endsWith(sign));
  if (isOpen || /(?:^|\s)#/.test(value) || /^[|>&*!]/.test(value) || goesOn(text, valueStart, line.column)) return [];
  return [{ start: valueStart, end: valueStart + value.length, text: `'${value.replaceAll("'", "''")}'` }];
}

/** Whether text goes on below a line: the next one that is not blank is indented deeper than a column (from 0). */
function goesOn(text: string, offset: number, column: number): boolean {
  const below = text.slice(lineAround(text, offset).end);
  return (/^\s*\n([^\S\n]*)\S/.exec(below)?.[1] ?? "").length > column;
}

/** For each collection, the keys at the margin and those below them that hold running text and nothing else. */
const proseKeys: Readonly<Record<string, Record<"margin" | "below", ReadonlySet<string>>>> = Object.fromEntries(
  Object.entries({ ...schemas, site }).map(([collection, schema]) => {
    const fields = [...fieldsOf(schema)].filter(({ path }) => path.length > 0 && !/^[*{]/.test(path.at(-1) ?? ""));
    const keysAt = (isBelow: boolean) => {
      const here = fields.filter(({ path }) => path.length > 1 === isBelow);
      const other = new Set(here.filter((field) => !prose.has(field.schema)).map(({ path }) => path.at(-1)));
      return new Set(here.map(({ path }) => path.at(-1) ?? "").filter((key) => !other.has(key)));
    };
    return [collection, { margin: keysAt(false), below: keysAt(true) }];
  }),
);

function takesProse(collection: Collection | "site", { column, key }: Line): boolean {
  return proseKeys[collection]?.[column === 0 ? "margin" : "below"].has(key) ?? false;
}

/** Whether an item stands in a list of texts, under its key at the margin. */
function isItemOfProse({ text, collection, document }: MendedFile, offset: number): boolean {
  const above = [...text.slice(0, offset).matchAll(/^([\p{L}\p{N}_-]+):(.*)/gmu)].at(-1);
  const isInKeys = offset < document.bodyStart && above?.[2]?.trim() === "";
  return isInKeys && fieldAt(collection, [above[1] ?? "", 0])?.kind === "text";
}

/** Whether a collection has a key of that name, at the margin or below. */
export function isKeyOf(collection: Collection | "site", key: string): boolean {
  return knownKeys[collection]?.has(key) ?? false;
}

const knownKeys: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({ ...schemas, site }).map(([collection, schema]) => [
    collection,
    new Set([...fieldsOf(schema)].map(({ path }) => path.at(-1) ?? "")),
  ]),
);
