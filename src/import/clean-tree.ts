import type { Link, Nodes, Parent, PhrasingContent, Root, RootContent } from "mdast";
import { readBodyAddress, plainText as wordsOf } from "../dossier/links.ts";
import type { KnownSources } from "../entries/known-sources.ts";
import type { Place, Unused } from "./reading.ts";
import { shortened } from "./shortened.ts";

/**
 * Takes out of a tree of Markdown what has no place in a body, and makes links to known sources typed. Changes the tree, and
 * gives what was taken out. `line` tells whether the positions of the tree are lines of the file.
 */
export function cleanTree(tree: Root, sources: KnownSources, hasLines: boolean): readonly Unused[] {
  const cleaner = new Cleaner(sources, hasLines);
  cleaner.clean(tree);
  return cleaner.unused;
}

/** What holds paragraphs, so that words of HTML in it stand in one. */
const BLOCKS: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

class Cleaner {
  readonly unused: Unused[] = [];
  private readonly sources: KnownSources;
  private readonly hasLines: boolean;
  private pictures = 0;

  constructor(sources: KnownSources, hasLines: boolean) {
    this.sources = sources;
    this.hasLines = hasLines;
  }

  clean(parent: Parent): void {
    parent.children = parent.children.flatMap((child): RootContent[] => {
      const kept = this.cleaned(child as RootContent);
      const isBlock = child.type === "html" && BLOCKS.has((parent as Nodes).type) && kept.length > 0;
      return isBlock ? [{ type: "paragraph", children: [...kept] as PhrasingContent[] }] : [...kept];
    }) as Parent["children"];
  }

  private cleaned(node: RootContent): readonly RootContent[] {
    if (node.type === "image" || node.type === "imageReference") return this.withoutPicture(node);
    if (node.type === "html") return this.withoutTag(node.value, node);
    if (node.type === "definition") return [];
    if ("children" in node) this.clean(node as Parent);
    if (node.type === "link") return this.link(node);
    if (node.type === "linkReference") return node.children;
    if (node.type === "heading") node.children = node.children.flatMap(withoutStrength);
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") trimEnds(node.children);
    // What held nothing but a picture is empty now.
    const isEmpty = (node.type === "paragraph" || node.type === "heading") && wordsOf(node).trim() === "";
    return isEmpty && !holdsNotes(node) ? [] : [node];
  }

  private withoutPicture(node: Extract<Nodes, { type: "image" | "imageReference" }>): readonly RootContent[] {
    this.pictures += 1;
    const alt = node.alt ? ` "${shortened(node.alt)}"` : "";
    this.note(
      node,
      `picture ${this.pictures}`,
      `The picture${alt} is not brought. Save it in the public folder, and show it with ![what is to be seen](/images/name.png).`,
    );
    return [];
  }

  private withoutTag(value: string, node: Nodes): readonly RootContent[] {
    if (/^<br\s*\/?>$/i.test(value)) return [{ type: "text", value: " " }];
    const words = /^<(script|style)\b/i.test(value) ? "" : value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, "").trim();
    if (!/^<\//.test(value))
      this.note(node, undefined, `"${shortened(value)}" is HTML, which is not used here. Its tags are left out.`);
    return words === "" ? [] : [{ type: "text", value: words } as RootContent];
  }

  private link(node: Link): readonly RootContent[] {
    const url = withoutRedirect(node.url);
    const address = readBodyAddress(url);
    if (address.kind === "anchor" || address.kind === "empty") return node.children;
    if (address.kind === "entry") return [node];
    if (address.kind === "web" && address.fault === undefined) {
      const known = this.sources.find({ url });
      return [{ ...node, url: known ? `source:${known.id}` : url, title: null }];
    }
    if (address.kind === "mail" && address.isComplete) return [node];
    this.note(
      node,
      undefined,
      `The link "${shortened(wordsOf(node))}" leads to "${shortened(url)}", which is no address of the web. Its words are kept; link them anew if they need it.`,
    );
    return node.children;
  }

  private note(node: Nodes, part: string | undefined, reason: string): void {
    const line = this.hasLines ? node.position?.start.line : undefined;
    const place: Place = { ...(line === undefined ? {} : { line }), ...(part === undefined ? {} : { part }) };
    this.unused.push({ place, reason });
  }
}

/** Takes the blanks from both ends of a line, where something may have stood before. */
function trimEnds(children: PhrasingContent[]): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  if (last?.type === "break") children.pop();
}

/** Headings are strong by themselves. */
function withoutStrength<Node extends Nodes>(node: Node): Node[] {
  return node.type === "strong" ? (node.children as Node[]) : [node];
}

function holdsNotes(node: Nodes): boolean {
  if (node.type === "footnoteReference") return true;
  return "children" in node && node.children.some(holdsNotes);
}

/** The address that a search engine's redirection leads to, by which Google's documents link. */
function withoutRedirect(url: string): string {
  const read = URL.parse(url);
  if (!read || !/^(?:www\.)?google\.[a-z.]+$/.test(read.hostname) || read.pathname !== "/url") return url;
  return read.searchParams.get("q") ?? read.searchParams.get("url") ?? url;
}
