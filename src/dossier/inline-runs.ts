/** A stretch of Markdown within which the parser pairs signs such as `*` and brackets: a paragraph, a list item, a cell. */
export interface InlineRun {
  readonly text: string;
  /** Its offset in the lines that it is from. */
  readonly start: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The marks of block quotations, then what opens a list item (CommonMark 5.2). An empty one breaks no paragraph. */
const LIST_ITEM = /^((?:[ ]{0,3}>[ ]?)*)( *)([-+*]|(\d{1,9})[.)])[ \t]+(?=\S)/;
/** The row below the heads of a table (GFM 4.10). */
const DELIMITER_ROW = /^(?=.*\|)(?:[ ]{0,3}>[ ]?)*[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** A line with a bar that opens nothing else: no code, heading, list, rule or HTML. */
const ROW = /^(?:[ ]{0,3}>[ ]?)*[ ]{0,3}(?:\||[^\s>#`~<=_*+\d-].*\|)/;
const CELL_END = /(?<!\\)(?:\\\\)*\|/g;

/**
 * Divides lines without a blank one between them into runs. Where it is not sure that the parser begins a new run, it does
 * not either: whoever sums up squares of counts rather finds too much than too little.
 */
export function inlineRuns(lines: string): readonly InlineRun[] {
  const all = linesOf(lines);
  const rows = rowsOfTable(all);
  return [...all.slice(0, rows).flatMap(cellsOf), ...itemRuns(all.slice(rows))];
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map(({ 0: line, index }) => ({ text: line, start: index }));
}

/** How many of the lines are surely rows of a table whose heads are the first line; 0 where it is none. */
function rowsOfTable(lines: readonly Line[]): number {
  const [head, delimiter] = lines;
  if (!head || !delimiter || !DELIMITER_ROW.test(delimiter.text.trimEnd())) return 0;
  if (!ROW.test(head.text) || cellCount(head.text) !== cellCount(delimiter.text)) return 0;
  const quotes = quotesOf(head.text);
  const end = lines.findIndex(({ text }, place) => quotesOf(text) !== quotes || (place !== 1 && !ROW.test(text)));
  return end === -1 ? lines.length : end < 2 ? 0 : end;
}

function quotesOf(line: string): number {
  return (/^[ >]*/.exec(line)?.[0] ?? "").split(">").length - 1;
}

function cellCount(row: string): number {
  return row
    .replace(/^[ >]*\|?/, "")
    .replace(/\|?\s*$/, "")
    .split(CELL_END).length;
}

function cellsOf({ text, start }: Line): InlineRun[] {
  let end = 0;
  const cells = [...text.matchAll(CELL_END)].map(({ 0: sign, index }) => {
    const cell = { text: text.slice(end, index), start: start + end };
    end = index + sign.length;
    return cell;
  });
  return [...cells, { text: text.slice(end), start: start + end }];
}

/** One run for each list item, and what stands before the first one. */
function itemRuns(lines: readonly Line[]): readonly InlineRun[] {
  const runs: { text: string; start: number }[] = [];
  const lists = new OpenLists();
  for (const { text, start } of lines) {
    const last = runs.at(-1);
    if (lists.opensItem(text) || !last) runs.push({ text, start });
    else last.text += text;
  }
  return runs;
}

interface OpenList {
  /** Where the text of its last item begins, in columns. */
  readonly content: number;
  /** The sign behind its numbers, or its bullet. */
  readonly sign: string;
}

/** The lists in which a line stands, as far as it is sure. */
class OpenLists {
  private lists: OpenList[] = [];
  private quotes = 0;
  private isFirstLine = true;

  /** Whether a line, the one behind the last that was asked about, begins a list item. */
  opensItem(line: string): boolean {
    const [all = "", quoted = "", indent = "", mark = "", number] = LIST_ITEM.exec(line) ?? [];
    const quotes = quotesOf(line);
    const isFirst = this.isFirstLine;
    this.isFirstLine = false;
    if (quotes !== this.quotes) this.lists = [];
    this.quotes = quotes;
    if (mark === "") {
      // It may go on with the last item's paragraph, or end all lists.
      const blanks = /^[ >]*/.exec(line)?.[0].length ?? 0;
      if (blanks < (this.lists.at(-1)?.content ?? 0)) this.lists = [];
      return false;
    }
    const within = this.lists.filter(({ content }) => content <= indent.length);
    const sibling = this.lists[within.length];
    const sign = mark.slice(-1);
    const isDeep = indent.length - (within.at(-1)?.content ?? 0) > 3;
    // A number other than 1 begins no list where it would break a paragraph.
    const isLate = number !== undefined && Number(number) !== 1 && sibling?.sign !== sign && !isFirst;
    if (isDeep || isLate) {
      this.lists = [];
      return false;
    }
    this.lists = [...within, { content: Math.min(indent.length + mark.length + 1, all.length - quoted.length), sign }];
    return true;
  }
}
