import { Document, isPair, isScalar, visit } from "yaml";
import type { Collection } from "../dossier/collections.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { describedKeys, type Key } from "../dossier/schema/keys.ts";
import { site } from "../dossier/schema/site.ts";

/** What an editor is to be told, as comments in the file: above a key at the top, or below all keys. */
export interface EntryRemarks {
  readonly at?: Readonly<Record<string, readonly string[]>>;
  readonly below?: readonly string[];
}

/** Keys of dates: a year is written without quotation marks, as everybody writes it. */
const DATES = new Set([
  "date",
  "end",
  "on",
  "published",
  "updated",
  "accessed",
  "from",
  "to",
  "asked",
  "answered",
  "by",
]);

/**
 * The file of an entry: its keys in the order of the data, a blank behind each that is `null`, with the words to choose from
 * above it where there is a list of them, remarks as comments, then the Markdown as it is given.
 */
export function entryFile(
  collection: Collection | "site",
  data: Readonly<Record<string, unknown>>,
  { at = {}, below = [] }: EntryRemarks = {},
  markdown = "",
): string {
  const document = new Document(data);
  const keys = describedKeys(collection === "site" ? site : schemas[collection]);
  visit(document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key)) return;
      const way = [
        ...path.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [])),
        String(pair.key.value),
      ];
      if (DATES.has(String(pair.key.value)) && isScalar(pair.value) && /^[1-9]\d{3}$/.test(String(pair.value.value)))
        pair.value.value = Number(pair.value.value);
      const isBlank = isScalar(pair.value) && pair.value.value === null;
      const choices = isBlank ? keyAt(keys, way)?.choices : undefined;
      const words = choices ? [`One of: ${Object.keys(choices).join(", ")}.`] : [];
      const comments = [...words, ...(way.length === 1 ? (at[way[0] ?? ""] ?? []) : [])];
      if (comments.length > 0) pair.key.commentBefore = commented(comments);
    },
  });
  if (below.length > 0) document.comment = commented(below);
  const text = document.toString({ lineWidth: 0, nullStr: "", singleQuote: true, flowCollectionPadding: false });
  // The library sets a blank line before a comment at the end.
  return `---\n${withoutBlanks(text, document)}---\n${markdown}`;
}

function withoutBlanks(text: string, document: Document): string {
  const last = document.comment ? text.lastIndexOf(`\n\n#`) : -1;
  return last === -1 ? text : `${text.slice(0, last)}${text.slice(last + 1)}`;
}

/** Whether something is left blank in data. */
export function hasBlanks(data: unknown): boolean {
  if (data === null) return true;
  return typeof data === "object" && Object.values(data as object).some(hasBlanks);
}

function keyAt(keys: readonly Key[], [name, ...rest]: readonly string[]): Key | undefined {
  const key = keys.find((one) => one.name === name);
  return key && rest.length > 0 ? keyAt(key.keys, rest) : key;
}

function commented(comments: readonly string[]): string {
  return comments.map((comment) => ` ${comment.replace(/\s+/gu, " ").trim()}`).join("\n");
}
