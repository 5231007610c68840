import type { SchemaFacts } from "../facts/schema.ts";
import type { Field, FieldKind } from "../schema/field-at.ts";
import { shown } from "./phrases.ts";

/** What to say of a value of another shape than its key takes. */
export function wrongType({ key, isItem, expected, found, written }: SchemaFacts["wrong-type"]): string {
  const it = isItem ? `An item of "${key}"` : `"${key}"`;
  const needed = wanted[expected.kind];
  switch (found) {
    case "nothing":
      return `${it} holds nothing. ${isItem ? `Write ${needed}, or remove the dash` : orRemove(`Write ${needed}`, expected)}.`;
    case "colon":
      return `${it} is read as a key with a value, because it holds a colon with a blank behind it. Put the whole text in quotation marks.`;
    case "brackets":
      return `${it} is read as a list or as keys, because it begins with a bracket. Put the whole text in quotation marks.`;
    case "yes":
    case "no":
      return mayBeWord(expected)
        ? `${it} holds ${found === "yes" ? "true, which some programs write where yes or on was meant" : "false, which some programs write where no or off was meant"}. Write ${needed}, or put the word in quotation marks.`
        : `${it} holds true or false. Write ${needed}.`;
    case "text":
    case "quoted":
      return `${it} holds the text "${shown(written)}". ${insteadOfText(expected, written, found)}`;
    case "list":
      return `${it} holds a list. ${expected.kind === "keys" ? `Remove the dashes before its keys (${expected.neededKeys.join(", ")})` : `Write ${needed} alone`}.`;
    case "keys":
      return `${it} holds keys. ${expected.kind === "list" ? "Begin each item with a dash and a blank" : `Write ${needed}`}.`;
  }
}

/** What to say of a text without a word in it. */
export function emptyText({ key, isItem, expected }: SchemaFacts["empty-text"]): string {
  if (isItem) return `An item of "${key}" is empty. Write ${wanted[expected.kind]}, or remove the dash.`;
  return `"${key}" is empty. ${expected.isOptional ? `Remove the key, or write ${wanted[expected.kind]}` : `Write ${wanted[expected.kind]}`}.`;
}

/** Whether a field takes words, of which one may be read as yes or no: `no` is Norwegian. */
function mayBeWord({ kind }: Field): boolean {
  return kind === "text" || kind === "id" || kind === "language";
}

function insteadOfText({ kind, keys, neededKeys }: Field, written: string, found: "text" | "quoted"): string {
  if (kind === "yes-or-no") {
    const isRight = written === "true" || written === "false";
    return found === "quoted" && isRight ? "Remove the quotation marks." : "Write true or false, in small letters.";
  }
  if (kind === "list") return "Write a list: each item on a line of its own, after a dash and a blank.";
  const named = neededKeys.length > 0 ? neededKeys : keys;
  return `Write its keys on the lines below, indented: ${named.join(", ")}.`;
}

function orRemove(sentence: string, { isOptional }: Field): string {
  return isOptional ? `${sentence}, or remove the key` : sentence;
}

const wanted: Readonly<Record<FieldKind, string>> = {
  text: "a text",
  id: "the id of an entry",
  date: "a date",
  address: "a web address",
  language: "a language tag",
  number: "a number",
  word: "one of its words",
  "yes-or-no": "true or false",
  list: "a list, each item on a line of its own after a dash",
  keys: "its keys on the lines below, indented",
};
