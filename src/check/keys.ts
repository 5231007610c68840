import { placeOf } from "../dossier/manuscript.ts";
import { type Field, type FieldKind, fieldAt } from "../dossier/schema/field-at.ts";
import { valueAt } from "../dossier/schema/read.ts";
import { isEmpty, isRecord } from "../dossier/schema/walk.ts";
import { nearestTo } from "../dossier/suggestion.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { cutTextsOf } from "./frontmatter.ts";
import { quoted, replaced } from "./mending.ts";
import { article, didYouMean, nameOf, type Owner, shown } from "./phrases.ts";
import type { RulesOf } from "./rule.ts";
import { lastKey, type Subject, schemaRulesOf } from "./schema-rule.ts";

/** What stands where something else belongs. `colon`: keys that were meant as text; `brackets`: a list that was. */
type FoundKind = "nothing" | "text" | "quoted" | "yes" | "no" | "list" | "brackets" | "keys" | "colon";

/** Rules about keys, and about values of another shape than their key takes. */
interface KeyFacts {
  "unknown-key": {
    readonly key: string;
    readonly owner: Owner;
    readonly suggestion: string | undefined;
    /** Whether a program that reads YAML 1.1 has made this key of the one that is suggested. */
    readonly isBoolean: boolean;
    /** A key beside it in which this key would be right. */
    readonly within: string | undefined;
  };
  "missing-key": { readonly key: string; readonly owner: Owner };
  "wrong-type": {
    readonly key: string;
    /** Whether it is about an item of the list that the key holds. */
    readonly isItem: boolean;
    readonly expected: Field;
    readonly found: FoundKind;
    /** The text that was found, where it is one. */
    readonly written: string;
  };
  "empty-text": { readonly key: string; readonly isItem: boolean; readonly expected: Field };
}

const schemaRule = schemaRulesOf<KeyFacts>();

/** What to say of a value of another shape than its key takes. */
function wordsOfWrongType({ key, isItem, expected, found, written }: KeyFacts["wrong-type"]): string {
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
function wordsOfEmptyText({ key, isItem, expected }: KeyFacts["empty-text"]): string {
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
  ids: "the id of an entry, or a list of ids",
  date: "a date",
  address: "a web address",
  language: "a language tag",
  number: "a number",
  word: "one of its words",
  "yes-or-no": "true or false",
  list: "a list, each item on a line of its own after a dash",
  keys: "its keys on the lines below, indented",
};

/** A key that the contract does not know. */
const unknownKey = schemaRule(
  "unknown-key",
  ({ code, path, key }, subject) => {
    if (code !== "unknown-key" || key === undefined) return undefined;
    const parent = path.slice(0, -1);
    const keys = fieldAt(subject.collection, parent)?.keys ?? [];
    const siblings = valueAt(subject.document.frontmatter.value, parent);
    const written = isRecord(siblings) ? Object.keys(siblings) : [];
    const suggestion = keyMeant(
      key,
      keys.filter((name) => !written.includes(name)),
    );
    const within = suggestion ? undefined : bearerOf(key, parent, written, subject);
    const isBoolean = suggestion === "on" && isYes(key);
    return { key, owner: ownerOf(subject, parent), suggestion, isBoolean, within };
  },
  ({ key, owner, suggestion, isBoolean, within }) =>
    isBoolean
      ? `"${key}" is not a key of ${article(owner)}.${didYouMean(suggestion)} Some programs read on as yes, and write it as true.`
      : within
        ? `"${key}" is not a key of ${article(owner)}, but of "${within}". Indent it under "${within}".`
        : `"${shown(key)}" is not a key of ${article(owner)}.${didYouMean(suggestion) || " Remove it."}`,
  ({ key, isBoolean, suggestion = "" }, at, file) => (isBoolean ? replaced(file, at, key, suggestion) : []),
);

/** The key that was meant by another, of those that are free. */
function keyMeant(key: string, free: readonly string[]): string | undefined {
  return isYes(key) && free.includes("on") ? "on" : nearestTo(key, free);
}

/** Programs that read YAML 1.1, such as PyYAML, take `on` for yes, and write it as `true`. */
function isYes(key: string): boolean {
  return /^(?:true|yes)$/i.test(key);
}

/** The key written beside this one that could bear it, had it been indented. */
function bearerOf(key: string, parent: Path, written: readonly string[], { collection }: Subject): string | undefined {
  return written.find((name) => fieldAt(collection, [...parent, name])?.keys.includes(key));
}

/** What the map at a path is called: the entry's kind, or the key that holds it. */
function ownerOf({ collection }: Subject, path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? collection);
}

/** A required key that is not there. One that is only misspelt is the matter of another rule. */
const missingKey = schemaRule(
  "missing-key",
  ({ code, key, path }, subject) => {
    if (code !== "missing-key" || key === undefined) return undefined;
    const parent = path.slice(0, -1);
    return isMisspelt(key, parent, subject) ? undefined : { key, owner: ownerOf(subject, parent) };
  },
  ({ key, owner }) =>
    `"${key}" is missing. ${owner === "site" ? "The site" : /^"/.test(nameOf(owner)) ? `The key ${nameOf(owner)}` : `Every ${nameOf(owner)}`} needs it.`,
);

function isMisspelt(key: string, parent: Path, { collection, document }: Subject): boolean {
  const siblings = valueAt(document.frontmatter.value, parent);
  const known = fieldAt(collection, parent)?.keys ?? [];
  const written = isRecord(siblings) ? Object.keys(siblings) : [];
  const free = known.filter((name) => !written.includes(name));
  return written.some((name) => !known.includes(name) && keyMeant(name, free) === key);
}

/** A value of another shape than the key takes: a list for a text, nothing at all, `true` for a date. */
const wrongType = schemaRule(
  "wrong-type",
  ({ code, path }, subject) => {
    const expected = code === "invalid_type" ? fieldAt(subject.collection, path) : undefined;
    if (!expected || isHidden(path, subject)) return undefined;
    const value = valueAt(subject.document.frontmatter.value, path);
    return {
      key: lastKey(path),
      isItem: typeof path.at(-1) === "number",
      expected,
      found: foundKind(value, path, subject, expected.kind === "text"),
      written: typeof value === "string" ? value : "",
    };
  },
  (facts) => wordsOfWrongType(facts),
  ({ expected, found, written }, at, file) => {
    if (found === "colon" || found === "brackets") return quoted(file, at.start);
    const answer = expected.kind === "yes-or-no" ? yesOrNo[written.toLowerCase()] : undefined;
    return answer === undefined ? [] : [{ ...at, text: answer }];
  },
);

/** What was meant by a text where true or false belongs. */
const yesOrNo: Readonly<Record<string, string>> = { true: "true", yes: "true", false: "false", no: "false" };

/** Whether a `#` has hidden the value, which another rule says. */
function isHidden(path: Path, subject: Subject): boolean {
  return cutTextsOf(subject).some((cut) => cut.before === "" && cut.path.join("\0") === path.join("\0"));
}

function foundKind(value: unknown, path: Path, { document }: Subject, isText: boolean): FoundKind {
  const isPlain = document.frontmatter.isPlain(path);
  if (value === null || value === undefined || isEmpty(value)) return "nothing";
  if (typeof value === "string") return isPlain ? "text" : "quoted";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const isInBrackets = /[[{]/.test(document.text[placeOf(document, path).start] ?? "");
  if (isText && isInBrackets) return "brackets";
  if (isText && isRecord(value) && typeof path.at(-1) === "number") return "colon";
  return isRecord(value) ? "keys" : "list";
}

/** A text without a word in it, whatever its key takes. */
const emptyText = schemaRule(
  "empty-text",
  ({ code, path }, { collection }) => {
    const expected = code === "empty" ? fieldAt(collection, path) : undefined;
    return expected && { key: lastKey(path), isItem: typeof path.at(-1) === "number", expected };
  },
  (facts) => wordsOfEmptyText(facts),
);

export const keyRules: RulesOf<KeyFacts> = {
  "unknown-key": unknownKey,
  "missing-key": missingKey,
  "wrong-type": wrongType,
  "empty-text": emptyText,
};
