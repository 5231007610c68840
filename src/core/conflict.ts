import type { Span } from "./position.ts";

export interface ConflictReading {
  /** The opening mark of each conflict, or a mark that was left over. */
  readonly conflicts: readonly Span[];
  /** The text with the marks and the second version blanked out, every offset and line as it was. */
  readonly text: string;
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?(?=\r?$)/gm;
const SURE_MARK = /^(?:<{7}|\|{7}|>{7})(?:[ \t]|\r?$)|^={7}\r?$/m;

/**
 * Finds what version control leaves where two versions could not be merged: `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`
 * at the beginning of a line. Outside a conflict a line of seven `=` counts among the keys only: in Markdown it
 * underlines a heading.
 */
export function readConflicts(text: string): ConflictReading {
  if (!SURE_MARK.test(text)) return { conflicts: [], text };
  const keysEnd = endOfKeys(text);
  const conflicts: Span[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let side: "none" | "first" | "second" = "none";
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const sign = mark[0];
    if (sign === "=" && side === "none" && start > keysEnd) continue;
    const end = start + mark.length;
    if (sign === "<" || side === "none") conflicts.push({ start, end });
    const between = text.slice(copied, start);
    pieces.push(side === "second" ? blank(between) : between, blank(mark));
    copied = end;
    side = sign === ">" ? "none" : sign === "<" ? "first" : "second";
  }
  pieces.push(text.slice(copied));
  return { conflicts, text: pieces.join("") };
}

function endOfKeys(text: string): number {
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(4));
  return closing ? closing.index + 4 : 0;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
