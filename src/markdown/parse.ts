import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const withGfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const commonMark = unified().use(remarkParse).freeze();

/**
 * What a text must hold for GitHub-flavoured Markdown to read it differently from CommonMark: a pipe (tables), two tildes
 * (strikethrough), `[^` (footnotes), a box after a bullet (task lists), `@`, `www.` or `://` (bare addresses).
 */
const GFM_SIGN = /[|@]|~~|\[\^|\[[ \txX\r\n]\]|www\.|:\/\//i;

/** Line endings beyond which a single text is not parsed: no editor writes so much, and it would hold the build up. */
export const LONGEST_BODY = 400_000;

/** The deepest nesting of block quotations, lists and emphasis that is parsed. */
const DEEPEST_NESTING = 60;

/**
 * Parses Markdown, GitHub-flavoured (with `~~` for strikethrough, as `~` stands in addresses and approximations).
 * Positions count from the beginning of the text. Where GFM has nothing to find, CommonMark's parser gives the same tree
 * in a quarter of the time. A text that was made to hang is not parsed: see `isTooHeavy`.
 */
export function parseMarkdown(markdown: string): Root {
  if (isTooHeavy(markdown)) return { type: "root", children: [] };
  return (GFM_SIGN.test(markdown) ? withGfm : commonMark).parse(markdown);
}

/** Whether a text is so long or so deeply nested that parsing it could hold the build up. */
export function isTooHeavy(markdown: string): boolean {
  return markdown.length > LONGEST_BODY || nesting(markdown) > DEEPEST_NESTING;
}

function nesting(markdown: string): number {
  let deepest = 0;
  for (const [marks] of markdown.matchAll(/^[ \t>*+-]{30,}/gm)) {
    deepest = Math.max(
      deepest,
      marks.replace(/[^>*+-]/g, "").length,
      Math.floor((marks.length - marks.trimStart().length) / 4),
    );
  }
  for (const [marks] of markdown.matchAll(/[[(*_]{30,}/g)) deepest = Math.max(deepest, marks.length);
  return deepest;
}
