import { type Locate, locator, type Span } from "./position.ts";
import { type Frontmatter, readFrontmatter } from "./yaml/frontmatter.ts";

/** A content file cut into its two parts: the keys between the `---` lines, and the Markdown below. */
export interface Document {
  /** The text without a byte order mark. All offsets count from its beginning. */
  readonly text: string;
  readonly locate: Locate;
  readonly frontmatter: Frontmatter;
  /** The offset at which the Markdown begins. */
  readonly bodyStart: number;
  readonly body: string;
  readonly fault: DocumentFault | undefined;
  /** Where the fault stands; the beginning where there is none. */
  readonly faultAt: Span;
}

export type DocumentFault = "no-frontmatter" | "unclosed-frontmatter" | "blank-first-line" | "closed-early";

/** The opening `---`, where a missing key is reported. */
export const OPENING_LINE: Span = { start: 0, end: 3 };

const OPENING = /---[ \t]*(?:\r?\n|$)/y;
const CLOSING = /^---[ \t]*\r?$/gm;
/** The beginning of a body that looks like a key, up to another line of `---`. */
const MORE_KEYS =
  /^\s*([a-z][A-Za-z]*):(?:[ \t][^\n]*)?\r?\n(?:[ \t-][^\n]*\n|[A-Za-z]+:[^\n]*\n|\r?\n)*?---[ \t]*(?:\r?\n|$)/;

/**
 * Cuts a file's text. A leading byte order mark is dropped. With the keys that the file may have, a body that begins with
 * one of them is known for keys that were cut off. Never throws: what is wrong is in `fault`.
 */
export function readDocument(file: string, keys: readonly string[] = []): Document {
  const text = file.startsWith("\uFEFF") ? file.slice(1) : file;
  const blank = text.length - text.trimStart().length;
  OPENING.lastIndex = blank;
  const opening = OPENING.exec(text);
  if (!opening || (blank > 0 && !text.slice(0, blank).includes("\n"))) return whole(text, "no-frontmatter");
  const start = blank + opening[0].length;
  const closing = lineOf(text, start);
  if (!closing) return whole(text, "unclosed-frontmatter");
  const isBlankFirst = blank > 0;
  const [, nextKey = ""] = MORE_KEYS.exec(text.slice(closing.next, closing.next + 4_000)) ?? [];
  const more = keys.includes(nextKey);
  return {
    text,
    locate: locator(text),
    frontmatter: readFrontmatter(text.slice(start, closing.start), start),
    bodyStart: closing.next,
    body: text.slice(closing.next),
    fault: isBlankFirst ? "blank-first-line" : more ? "closed-early" : undefined,
    faultAt: more && !isBlankFirst ? { start: closing.start, end: closing.start + 3 } : OPENING_LINE,
  };
}

/** The next line of `---` from an offset on. */
function lineOf(text: string, from: number): { readonly start: number; readonly next: number } | undefined {
  CLOSING.lastIndex = from;
  const line = CLOSING.exec(text);
  if (!line) return undefined;
  const end = line.index + line[0].length;
  return { start: line.index, next: text[end] === "\n" ? end + 1 : end };
}

/** A document of which the keys are not known. */
function whole(text: string, fault: DocumentFault): Document {
  const frontmatter = readFrontmatter("", 0);
  return { text, locate: locator(text), frontmatter, bodyStart: text.length, body: "", fault, faultAt: OPENING_LINE };
}
