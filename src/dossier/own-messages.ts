import { isMap, isScalar, parseDocument } from "yaml";
import type { Span } from "./position.ts";

/** A message of the interface as a dossier words it. */
export interface OwnMessage {
  readonly key: string;
  /** In ICU's MessageFormat; undefined where the file has something else than a text there. Empty where it is still to be translated. */
  readonly text: string | undefined;
  readonly keyAt: Span;
  readonly textAt: Span;
}

/** Why a text is no JSON: there is nothing in it, a comma too many, quotation marks of print in the place of straight ones, or something else. */
type JsonFault = "empty" | "comma" | "quotes" | "not-json";

/** What `messages.json` in the content folder holds. */
export interface OwnMessages {
  readonly messages: readonly OwnMessage[];
  /** Where the file cannot be read: where, and why. */
  readonly fault: { readonly is: JsonFault | "no-messages"; readonly at: Span } | undefined;
}

/**
 * Reads the messages of a dossier: a JSON object (RFC 8259) of texts by their keys. In the place of a text there may be an
 * object, whose `text` is the message; whatever else stands in it, such as the `english`, is there for whoever translates.
 * Never throws.
 */
export function readOwnMessages(text: string): OwnMessages {
  const source = text.replace(/^\uFEFF/, " ");
  const place = placeOfFault(source);
  if (place !== undefined)
    return { messages: [], fault: { is: faultAt(source, place), at: { start: place, end: place } } };
  const { contents } = parseDocument(source, { schema: "json", uniqueKeys: false });
  if (!isMap(contents)) return { messages: [], fault: { is: "no-messages", at: { start: 0, end: source.length } } };
  return { messages: contents.items.map(({ key, value }) => messageOf(key, value)), fault: undefined };
}

function messageOf(key: unknown, value: unknown): OwnMessage {
  const own = isMap(value) ? value.get("text", true) : value;
  const text = isScalar(own) && typeof own.value === "string" ? own.value : undefined;
  const keyAt = spanOf(key);
  return { key: isScalar(key) ? String(key.value) : "", text, keyAt, textAt: isScalar(own) ? spanOf(own) : keyAt };
}

function spanOf(node: unknown): Span {
  const [start, end] = isScalar(node) && node.range ? node.range : [0, 0];
  return { start, end };
}

/** Where a text stops being JSON, in UTF-16 units; undefined where it is JSON throughout. */
function placeOfFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const [, place] = /position (\d+)/.exec(message) ?? [];
    // Of some signs V8 gives no position, but says which they are.
    const [, sign = ""] = /^Unexpected token '(.+?)'/su.exec(message) ?? [];
    const found = sign === "" ? -1 : text.indexOf(sign);
    return place !== undefined ? Number(place) : found === -1 ? text.length : found;
  }
}

function faultAt(text: string, place: number): JsonFault {
  if (text.trim() === "") return "empty";
  if (/^[“”„«»‚‘’]/u.test(text.slice(place))) return "quotes";
  return /,\s*$/.test(text.slice(0, place)) && /^[}\]]/.test(text.slice(place)) ? "comma" : "not-json";
}

/** The texts by their keys, without those that are still to be translated. */
export function textsOf({ messages }: OwnMessages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    messages.flatMap(({ key, text }) => (text === undefined || text === "" ? [] : [[key, text]])),
  );
}
