import { locator } from "../dossier/position.ts";

/** An entry of a BibTeX file: its line, its key, where it begins in the file, and its text. */
export interface BibtexRecord {
  readonly line: number;
  readonly key: string;
  readonly start: number;
  readonly text: string;
}

/** Cuts BibTeX into its entries by their braces; the abbreviations that it defines are needed before each. */
export function bibtexRecords(text: string): { readonly records: readonly BibtexRecord[]; readonly strings: string } {
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*([a-z]+)[ \t]*[{(][ \t]*([^,\s{}="]*)/gim)];
  const locate = locator(text);
  const pieces = starts.map(({ index, 1: type = "", 2: key = "" }, number) => ({
    type: type.toLowerCase(),
    key,
    line: locate(index).line,
    start: index,
    text: closed(text.slice(index, starts[number + 1]?.index ?? text.length)),
  }));
  const isNone = (type: string) => type === "string" || type === "comment" || type === "preamble";
  return {
    records: pieces.filter(({ type }) => !isNone(type)),
    strings: pieces
      .filter(({ type }) => type === "string")
      .map((piece) => `${piece.text}\n`)
      .join(""),
  };
}

/** An entry up to the brace that closes it; whole where none does. */
function closed(entry: string): string {
  let depth = 0;
  for (const { 0: sign, index } of entry.matchAll(/\\.|[{}]/gs)) {
    if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return entry.slice(0, index + 1);
    }
  }
  return entry;
}

/** What stands in a field between braces or quotation marks; undefined where it holds others, or there is no such field. */
export function fieldOf(record: string, name: string): string | undefined {
  const [, braces, quotes] = new RegExp(`${beginOf(name)}(?:\\{([^{}]*)\\}|"([^"]*)")`, "im").exec(record) ?? [];
  return braces ?? quotes;
}

/** The same, or the number or abbreviation that a field has. */
export function writtenIn(record: string, name: string): string | undefined {
  return fieldOf(record, name) ?? new RegExp(`${beginOf(name)}([^\\s,{}"#]+)`, "im").exec(record)?.[1];
}

function beginOf(name: string): string {
  return `(?:^|,)[ \\t]*${name}[ \\t]*=[ \\t]*`;
}
