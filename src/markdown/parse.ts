import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { heavinessOf } from "../core/heaviness.ts";
import { resolveReferences } from "./resolve-references.ts";

const withGfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const withoutAddresses = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(leaveAddresses).freeze();
const commonMark = unified().use(remarkParse).freeze();

/**
 * What a text must hold for GitHub-flavoured Markdown to read it differently from CommonMark: a hyphen beside a pipe or a
 * colon (tables, in the row below the heads), two tildes (strikethrough), `[^` (footnotes), a box after a bullet (task
 * lists), `@`, `www.` or `://` (bare addresses).
 */
const GFM_SIGN = /[|:][ \t]*-|-[ \t]*[|:]|@|~~|\[\^|\[[ \txX\r\n]\]|www\.|:\/\//i;

/** What a text must hold for GFM to find a bare address in it; a character reference or a backslash may spell one. */
const ADDRESS_SIGN = /[@&\\]|www|:\/\//i;

/**
 * Parses Markdown, GitHub-flavoured (with `~~` for strikethrough, as `~` stands in addresses and approximations).
 * Positions count from the beginning of the text; reference-style links stand as ordinary ones. Where GFM has nothing to
 * find, CommonMark's parser gives the same tree in a quarter of the time; where it can find everything but bare addresses,
 * GFM without them does in two thirds. A text that was made to hang is not parsed: see `heavinessOf`.
 */
export function parseMarkdown(markdown: string): Root {
  if (markdown.trim() === "" || heavinessOf(markdown)) return { type: "root", children: [] };
  return resolveReferences(parserFor(markdown).parse(markdown));
}

function parserFor(markdown: string) {
  if (!GFM_SIGN.test(markdown)) return commonMark;
  return ADDRESS_SIGN.test(markdown) ? withGfm : withoutAddresses;
}

/** Takes bare addresses out of GFM: the parser looks for them at every letter, and then once more in the whole tree. */
function leaveAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({ text = {}, ...others }) => {
    const left = Object.entries(text).map(([sign, constructs = []]) => {
      return [sign, [constructs].flat().filter(({ name }) => !name?.endsWith("Autolink"))] as const;
    });
    return { ...others, text: Object.fromEntries(left.filter(([, constructs]) => constructs.length > 0)) };
  });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter(({ enter }) => enter?.["literalAutolink"] === undefined);
}
