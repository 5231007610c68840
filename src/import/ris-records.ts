import type { Unused } from "./reading.ts";
import { shortened } from "./shortened.ts";

/** A record of a RIS file: the line on which it begins, its type as it is written, and its text with LF and `ER`. */
export interface RisRecord {
  readonly line: number;
  readonly type: string;
  readonly text: string;
  /** Its first line whose tag cannot be read as one. */
  readonly fault: Unused | undefined;
}

/** What a RIS file consists of: its records, and what stands in none. */
export interface RisFile {
  readonly records: readonly RisRecord[];
  readonly strays: readonly Unused[];
}

interface Line {
  readonly line: number;
  readonly words: string;
}

/** Where a record begins and ends. Blanks may be wrong: whoever wrote them meant it so, and is told. */
const BEGIN = /^TY(?: {1,4}-|- )/;
const END = /^ER(?: {2}-| {0,4}- *$)/;

/** What programs put above and between records, of which nothing is lost: where it comes from, and its number. */
const ABOUT_THE_EXPORT = /^(?:(?:Provider|Database|Content):.*|Record #\d+ of \d+|\d+\.?)$/;

/** Cuts a file in RIS (Research Information Systems, 2001 and 2011) into its records. */
export function risFile(text: string): RisFile {
  const records: Line[][] = [];
  const strays: Line[][] = [];
  let record: Line[] | undefined;
  let isBehindStray = false;
  for (const [index, words] of text.split(/\r\n?|\n/).entries()) {
    const line = { line: index + 1, words };
    if (BEGIN.test(words)) {
      record = [line];
      records.push(record);
    } else if (record !== undefined) {
      if (END.test(words)) record = undefined;
      else record.push(line);
    } else if (words.trim() !== "" && !ABOUT_THE_EXPORT.test(words.trim())) {
      if (isBehindStray) strays.at(-1)?.push(line);
      else strays.push([line]);
      isBehindStray = true;
    }
    if (record !== undefined) isBehindStray = false;
  }
  return { records: records.flatMap(recordOf), strays: strays.flatMap(strayOf) };
}

function recordOf(lines: readonly Line[]): readonly RisRecord[] {
  const [first] = lines;
  if (first === undefined) return [];
  const text = lines.map(({ words }) => words).join("\n");
  const type = first.words.replace(/^TY *- */, "").trim();
  return [{ line: first.line, type, text: `${text.trimEnd()}\nER  - \n`, fault: faultIn(lines) }];
}

function strayOf(lines: readonly Line[]): readonly Unused[] {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const [, tag = "", rest = ""] = /^([A-Z][A-Z0-9] {2}- )?(.*)$/s.exec(first.words.trim()) ?? [];
  const words = `"${tag}${shortened(rest)}"`;
  const who = more.length === 0 ? `${words} stands` : `${words} and ${counted(more.length, "line")} behind it stand`;
  const it = more.length === 0 ? "it" : "them";
  return [
    {
      place: { line: first.line },
      reason: `${who} in no record: a record begins with "TY  - " and ends with "ER  - ". Put ${it} into one, or take ${it} out, and import again.`,
    },
  ];
}

/** The tags of what makes a source; what looks like another may be a word at the beginning of a line of an abstract. */
const TAG = /^(TY|T[123I]|CT|BT|J[AFO]|A[12U]|ED|UR|PY|Y[12]|DA|LA|PB|CY|DO|SN|VL|IS|SP|EP|ET)( {0,4})-( ?)(.*)$/;
/** Tags of long texts, which may run over several lines. */
const LONG = /^(?:AB|N[12]|KW) {2}-/;

/** Programs read a line whose blanks are not right as a part of the one above it. */
function faultIn(lines: readonly Line[]): Unused | undefined {
  const faults: { readonly line: number; readonly written: string; readonly right: string }[] = [];
  let isLong = false;
  for (const { line, words } of lines) {
    if (/^[A-Z][A-Z0-9] {2}-(?: |$)/.test(words)) isLong = LONG.test(words);
    const [, tag, before, behind, value = ""] = TAG.exec(words.trimEnd()) ?? [];
    if (tag === undefined || isLong) continue;
    const isRight = before === "  " && (behind === " " || value === "");
    const isTag = behind === " " || before === "  ";
    if (isRight || !isTag) continue;
    const rest = shortened(value);
    faults.push({ line, written: `${tag}${before}-${behind}${rest}`, right: `${tag}  - ${rest}` });
  }
  const [first, ...more] = faults;
  if (first === undefined) return undefined;
  const others = more.length === 0 ? "" : `, and so in ${counted(more.length, "more line")} of this record`;
  return {
    place: { line: first.line },
    reason: `RIS wants two blanks before the dash and one behind it: write "${first.right}" for "${first.written}"${others}. Correct it, and import again.`,
  };
}

function counted(count: number, what: string): string {
  return count === 1 ? `one ${what}` : `${count} ${what}s`;
}
