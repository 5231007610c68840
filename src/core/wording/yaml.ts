import type { YamlFacts } from "../facts/yaml.ts";
import type { YamlReason } from "../yaml/fault.ts";
import type { Wording } from "./phrases.ts";

export const yamlWording: Wording<YamlFacts> = {
  frontmatter: ({ fault }) =>
    ({
      "no-frontmatter":
        "The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      "unclosed-frontmatter": "The keys have no end. Close them with a line of --- before the text.",
      "blank-first-line": "The first line is blank. Let the file begin with the line of ---.",
      "closed-early":
        "The keys end here, but more keys follow. Remove this line of ---, and keep the one below the last key.",
    })[fault],
  yaml: ({ fault, what }) => reasons[fault](what),
  "duplicate-key": ({ key }) => `"${key}" is written twice. Keep one of them.`,
  "cut-text": ({ key, before }) =>
    before === ""
      ? `"${key}" is empty, because a # with a blank before it hides the rest of its line. Put the text in quotation marks.`
      : `The # hides the rest of the line, so that "${key}" ends with “${ending(before)}”. Put the whole text in quotation marks; or put the remark on a line of its own.`,
};

const QUOTE_IT = "Put the whole text in quotation marks";

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

function ending(text: string): string {
  return text.length > 40 ? `…${text.slice(-40)}` : text;
}
