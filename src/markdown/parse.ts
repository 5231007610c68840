import type { Definition, Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { nodesOf } from "../dossier/links.ts";
import { remembering } from "../dossier/once.ts";
import { exceededLimit } from "../dossier/parser-limits.ts";

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

/** So many trees are kept at most. */
const TREES = 500;

/**
 * What `parseMarkdown` gives, remembered: a development server asks for the same bodies after every save, and evaluates
 * the modules anew that read collections, but not this one. Nobody may change such a tree.
 */
export const rememberedTree: (markdown: string) => Root = remembering(TREES, parseMarkdown);

/**
 * Turns reference-style links and images (`[words][name]`) into ordinary ones, so that whatever is true of the one kind is
 * true of the other: a claim named in either way annotates its passage. Changes the tree. Where a name is defined twice,
 * the first definition counts (CommonMark 4.7).
 */
export function resolveReferences(root: Root): Root {
  const definitions = new Map<string, Definition>();
  for (const definition of nodesOf(root, "definition")) {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  }
  if (definitions.size > 0) {
    for (const node of nodesOf(root, "linkReference", "imageReference")) {
      const definition = definitions.get(node.identifier);
      if (definition) resolve(node, definition);
    }
  }
  return root;
}

function resolve(node: Extract<Nodes, { type: "linkReference" | "imageReference" }>, definition: Definition): void {
  const { url, title } = definition;
  const type = node.type === "linkReference" ? "link" : "image";
  Object.assign(node, { type, url, title: title ?? null, data: { ...node.data, definition } });
}
