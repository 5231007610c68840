import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { exceededLimit } from "../core/parser-limits.ts";
import { resolveReferences } from "./resolve-references.ts";

const withGfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const commonMark = unified().use(remarkParse).freeze();

/**
 * What a text must hold for GitHub-flavoured Markdown to read it differently from CommonMark: a hyphen beside a pipe or a
 * colon (tables, in the row below the heads), two tildes (strikethrough), `[^` (footnotes), a box after a bullet (task
 * lists), `@`, `www.` or `://` (bare addresses), and `&` or a backslash, which may spell the sign of an address.
 */
const GFM_SIGN = /[|:][ \t]*-|-[ \t]*[|:]|~~|\[\^|\[[ \txX\r\n]\]|@|www\.|:\/\/|[&\\]/i;

/**
 * Parses Markdown, GitHub-flavoured (with `~~` for strikethrough, as `~` stands in addresses and approximations).
 * Positions count from the beginning of the text; reference-style links stand as ordinary ones. Where GFM has nothing to
 * find, CommonMark's parser gives the same tree in half the time. A text that was made to hang is not parsed: see
 * `exceededLimit`.
 */
export function parseMarkdown(markdown: string): Root {
  if (markdown.trim() === "" || exceededLimit(markdown)) return { type: "root", children: [] };
  const parser = GFM_SIGN.test(markdown) ? withGfm : commonMark;
  return resolveReferences(parser.parse(markdown));
}
