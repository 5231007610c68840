import { RegularLines } from "./regular-lines.ts";
import { regularText } from "./regular-text.ts";

/** A text, a word of its own (`true`, `false`, nothing), or a list or a map of these. */
export type RegularValue = string | boolean | null | RegularValue[] | { [key: string]: RegularValue };

/** Every key and every value takes two characters, so that no more of them fit in than a file may have. */
const LONGEST = 16_000;
/** Maps and lists within each other; no entry has more. */
const DEEPEST = 8;
const MOST_BRACKETS = 100;

/**
 * What keys hold that are written as nearly all are: a key and its text on one line, maps and lists by indentation, ids in
 * brackets, comments on lines of their own. Undefined where anything else stands there, be it right or wrong; what is
 * given is what the YAML library gives, and then the library has found no fault.
 */
export function regularValue(yaml: string): { readonly [key: string]: RegularValue } | undefined {
  if (yaml.length > LONGEST || ODD_SIGN.test(yaml) || (yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS)
    return undefined;
  const lines = new RegularLines(yaml);
  // Whatever stands too far to the right or to the left is nobody's line, and is left over.
  const value = lines.isAtEnd ? {} : mapIn(lines, 1);
  return lines.isAtEnd ? value : undefined;
}

/** Controls, tabs among them, and what looks like a blank or the end of a line and is none in YAML. */
const ODD_SIGN = /[^\n\r -~\u00A0-\uFEFE\uFF00-\uFFFF]|[\u2028\u2029]|\r(?!\n)/;

function mapIn(lines: RegularLines, depth: number): { [key: string]: RegularValue } | undefined {
  const { indent } = lines;
  const map: { [key: string]: RegularValue } = {};
  if (depth > DEEPEST) return undefined;
  while (lines.indent === indent) {
    const { key, rest, isItem } = lines;
    if (isItem || key === undefined || Object.hasOwn(map, key)) return undefined;
    lines.next();
    const value = rest === "" ? valueBelow(lines, indent, depth) : regularText(rest);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

function listIn(lines: RegularLines, depth: number): RegularValue[] | undefined {
  const { indent } = lines;
  const list: RegularValue[] = [];
  if (depth > DEEPEST) return undefined;
  while (lines.indent === indent && lines.isItem) {
    const value = itemIn(lines, depth);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

function itemIn(lines: RegularLines, depth: number): RegularValue | undefined {
  const { indent, key, rest } = lines;
  if (key !== undefined) {
    lines.enterItem();
    return mapIn(lines, depth + 1);
  }
  lines.next();
  if (rest !== "") return regularText(rest);
  return lines.indent > indent ? blockIn(lines, depth + 1) : null;
}

/** The value of a key that has none on its own line. A list need not be indented any further than its key. */
function valueBelow(lines: RegularLines, indent: number, depth: number): RegularValue | undefined {
  const isBelow = lines.indent > indent || (lines.indent === indent && lines.isItem);
  return isBelow ? blockIn(lines, depth + 1) : null;
}

function blockIn(lines: RegularLines, depth: number): RegularValue | undefined {
  return lines.isItem ? listIn(lines, depth) : mapIn(lines, depth);
}
