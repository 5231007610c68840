import { filesWithKeys } from "../dossier/manuscript.ts";
import type { Span } from "../dossier/position.ts";
import type { YamlReason } from "../dossier/yaml/diagnosis.ts";
import { isKeyOf, quoted } from "./mending.ts";
import { type Edit, type MendedFile, type RulesOf, rulesOf } from "./rule.ts";

/** Rules about the form of the keys, before any of them is understood. */
interface YamlFacts {
  yaml: { readonly fault: YamlReason; readonly what: string };
  "duplicate-key": { readonly key: string };
}

const rule = rulesOf<YamlFacts>();

/** YAML that cannot be read, or that uses what a content file has no use for. */
const yaml = rule({
  name: "yaml",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of filesWithKeys(manuscript)) {
      for (const { fault, what, start, end } of document.frontmatter.faults) {
        if (fault !== "duplicate-key") report(path, { start, end }, { fault, what });
      }
    }
  },
  words: ({ fault, what }) => reasons[fault](what),
  fix({ fault }, at, file) {
    if (fault === "no-blank" || fault === "no-colon") return withBlank(at, file, fault);
    return QUOTED.has(fault) ? quoted(file, at.start) : [];
  },
});

/** Mistakes that are none any more where the whole text stands in quotation marks. */
const QUOTED: ReadonlySet<YamlReason> = new Set([
  "colon",
  "dash",
  "reserved-sign",
  "text-after-bracket",
  "text-after-quote",
]);

/** A blank behind the colon of a known key, where none stands or one that is none to YAML. */
function withBlank({ start }: Span, { text, collection }: MendedFile, fault: YamlReason): readonly Edit[] {
  const form = fault === "no-blank" ? /^([\w-]+):()(?=[^\s/])/ : /^(?:- +)*([\w-]+):([\u00A0\u202F]+)(?=\S)/;
  const [whole, key, blank] = form.exec(text.slice(start, start + 200)) ?? [];
  if (whole === undefined || key === undefined || blank === undefined || !isKeyOf(collection, key)) return [];
  const end = start + whole.length;
  return [{ start: end - blank.length, end, text: " " }];
}

/** What an editor did, and what to do instead, for every reason why keys cannot be read. */
const reasons: Readonly<Record<YamlReason, (what: string) => string>> = {
  alias: (what) =>
    `"${what}" refers to something elsewhere in the file, which is not allowed here. Write the value out; a text that begins with * belongs in quotation marks.`,
  anchor: (what) =>
    `"${what}" makes a mark for use elsewhere, which is not allowed here. Remove it; a text that begins with & belongs in quotation marks.`,
  "block-header": (what) =>
    `Text follows the ${what[0]} on its line. Begin the text on the next line, indented; or leave out the ${what[0]} and put the text in quotation marks.`,
  "bracket-unclosed": (what) =>
    `The ${what} is never closed. Add the ${what === "[" ? "]" : "}"}; a text that begins with ${what} belongs in quotation marks.`,
  colon: (what) =>
    `"${what}" holds a colon with a blank or nothing behind it, which makes a key of what stands before. ${QUOTE_IT}.`,
  comma: (what) =>
    `Something is wrong before or in "${what}". Between brackets put a comma between the items, and quotation marks around a text that holds a comma, a colon or a bracket.`,
  dash: (what) =>
    `"${what}" begins with a dash. Begin a list on the next line, indented; or put the text in quotation marks.`,
  directive: (what) => `"${what}" is not a key. Remove the line; a text that begins with % belongs in quotation marks.`,
  "document-end": () => "A line of ... ends the keys for some programs. Remove it.",
  "document-start": (what) =>
    `"${what}" is not a key, and does not end the keys either. Close them with a line of --- that holds nothing else.`,
  escape: (what) =>
    `"${what}" means nothing between double quotation marks. Write \\\\ for a backslash, or use single quotation marks.`,
  hash: () => `The # hides the rest of its line, and the text goes on below. ${QUOTE_IT}.`,
  indentation: (what) =>
    `"${what}" is not in line with what it belongs to. Begin keys and list items that belong together at the same column.`,
  "no-blank": (what) => `There is no blank behind the colon in "${what}". Put one there.`,
  "no-colon": (what) =>
    `"${what}" is not a key with a value. Write the key, a colon, a blank and the value; if it belongs to the text above, indent it.`,
  "not-a-map": (what) =>
    `"${what}" stands where a key belongs. Write one key to a line: the key, a colon, a blank and the value.`,
  "odd-key": (what) =>
    what === ""
      ? "A key is missing before the colon. Write it there."
      : `"${what}" cannot be a key. Write a plain word, a colon, a blank and the value.`,
  "quote-unclosed": (what) =>
    `The quotation mark ${what} is never closed. Add the closing ${what} at the end of the text.`,
  "reserved-sign": (what) => `A text cannot begin with ${what} here. Put it in quotation marks.`,
  syntax: (what) =>
    `The keys cannot be read at "${what}". Check the quotation marks, colons and indents of this line and of the one above.`,
  tab: () => "There is a tab at the beginning of the line. Replace it with blanks.",
  tag: (what) => `"${what}" is a sign for programs. Remove it; a text that begins with ! belongs in quotation marks.`,
  "text-after-bracket": (what) =>
    `"${what}" stands behind the closing bracket. ${QUOTE_IT}, brackets included; or remove what is too much.`,
  "text-after-quote": (what) =>
    `"${what}" stands behind the closing quotation mark. ${QUOTE_IT}: "…" around a text that holds ', and '…' around one that holds ".`,
  "too-deep": () =>
    "The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
  "too-large": () =>
    "There are more keys and values than any entry needs. Divide the entry, or remove what is too much.",
};

const QUOTE_IT = "Put the whole text in quotation marks";

/** The same key twice in one map. */
const duplicateKey = rule({
  name: "duplicate-key",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of filesWithKeys(manuscript)) {
      for (const { fault, what, start, end } of document.frontmatter.faults) {
        if (fault === "duplicate-key") report(path, { start, end }, { key: what });
      }
    }
  },
  words: ({ key }) => `"${key}" is written twice. Keep one of them.`,
});

export const yamlRules: RulesOf<YamlFacts> = {
  yaml,
  "duplicate-key": duplicateKey,
};
