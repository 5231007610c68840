import { locator } from "../dossier/position.ts";
import type { BibtexRecord } from "./bibtex-records.ts";
import { shortened } from "./shortened.ts";

const AGAIN = "Correct it in your library, and export it again.";

/**
 * Why an entry of BibTeX cannot be read, in words for an editor. `message` is that of citation-js 0.9, which says what its
 * grammar expected and where; `strings` the text that was read before the entry, `file` the text of the whole file.
 */
export function bibtexFault(message: string, record: BibtexRecord, strings: string, file: string): string {
  const [, expected = "", got = "", line, column] =
    /^(?:expected "(\w+)", got (?:"(\w+)"|EOF)|invalid syntax) at line (\d+) col (\d+)/.exec(message) ?? [];
  if (line === undefined) return `It cannot be read. ${AGAIN}`;
  const at = offsetOf(strings + record.text, Number(line), Number(column)) - strings.length;
  if (at < 0) return `It cannot be read: something in an abbreviation (@string) of the file is not right. ${AGAIN}`;
  return `It cannot be read: ${found(expected, got, record, at, (offset) => locator(file)(record.start + offset).line)} ${AGAIN}`;
}

function found(
  expected: string,
  got: string,
  { key, text }: BibtexRecord,
  at: number,
  lineOf: (offset: number) => number,
): string {
  const rest = text.slice(at);
  const before = codeBefore(text, at);
  const isEnd = rest.trim() === "";
  if (expected === "label" || (expected === "comma" && rest.startsWith("=")))
    return "it has no key. Behind the first brace stand its key and a comma.";
  if (expected === "comma" && isEnd) return "there is nothing in it but its key.";
  if (expected === "comma") return `a comma is missing in line ${lineOf(before)}, behind its key "${key}".`;
  if (isEnd) return "a brace or a quotation mark in it is not closed.";
  const line = lineOf(at);
  if (expected === "equals") return `an equals sign is missing in line ${line}, before "${wordAt(text, at)}".`;
  if (expected === "rbrace" && got === "identifier" && /^[\w:+-]+\s*=/.test(rest))
    return lineOf(before) === line
      ? `a comma is missing in line ${line}, before "${wordAt(text, at)}".`
      : `a comma is missing at the end of line ${lineOf(before)}.`;
  return `"${wordAt(text, at)}" in line ${line} is out of place. Values stand in braces, with a comma behind each.`;
}

/** The offset of a line and column, both counted from 1, of which the lines end with a line feed alone. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** The offset of the last sign before an offset that is neither a blank nor in a comment of its own line. */
function codeBefore(text: string, at: number): number {
  let before = text.slice(0, at).trimEnd();
  for (;;) {
    const lastLine = before.slice(before.lastIndexOf("\n") + 1);
    if (!lastLine.trimStart().startsWith("%")) return Math.max(0, before.length - 1);
    before = before.slice(0, before.length - lastLine.length).trimEnd();
  }
}

/** The word around an offset, or the sign where no word is there. */
function wordAt(text: string, at: number): string {
  const [start] = /[\p{L}\p{N}_]*$/u.exec(text.slice(0, at)) ?? [""];
  const [end] = /^(?:[\p{L}\p{N}_]+|.)/su.exec(text.slice(at)) ?? [""];
  return shortened(/[\p{L}\p{N}_]/u.test(end) ? start + end : end);
}
