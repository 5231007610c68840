import { type Frontmatter, readFrontmatter } from "./frontmatter.ts";
import { type Locate, locator, type Span } from "./position.ts";

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
}

export type DocumentFault = "no-frontmatter" | "unclosed-frontmatter" | "blank-first-line";

const OPENING = /^---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^---[ \t]*$/m;

/** Cuts a file's text. A leading byte order mark is dropped. Never throws: what is wrong is in `fault`. */
export function readDocument(file: string): Document {
  const text = file.startsWith("\uFEFF") ? file.slice(1) : file;
  const locate = locator(text);
  const opening = OPENING.exec(text);
  if (!opening) return faulty(text, locate, /^\s*\r?\n\s*---/.test(text) ? "blank-first-line" : "no-frontmatter");
  const start = opening[0].length;
  const rest = text.slice(start);
  const closing = /^---[ \t]*\r?$/m.exec(rest) ?? CLOSING.exec(rest);
  if (!closing) return { ...faulty(text, locate, "unclosed-frontmatter"), frontmatter: readFrontmatter(rest, start) };
  const after = start + closing.index + closing[0].length;
  const bodyStart = text[after] === "\n" ? after + 1 : after;
  return {
    text,
    locate,
    frontmatter: readFrontmatter(rest.slice(0, closing.index), start),
    bodyStart,
    body: text.slice(bodyStart),
    fault: undefined,
  };
}

function faulty(text: string, locate: Locate, fault: DocumentFault): Document {
  return { text, locate, frontmatter: readFrontmatter("", 0), bodyStart: text.length, body: "", fault };
}

/** The opening `---`, where a missing key is reported. */
export const OPENING_LINE: Span = { start: 0, end: 3 };
