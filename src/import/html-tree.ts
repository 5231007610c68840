import type { Element, ElementContent, Root as HtmlRoot, RootContent } from "hast";
import type { Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { UnreadableImport } from "./reading.ts";

/** Elements of which nothing is text. */
const NO_TEXT: ReadonlySet<string> = new Set(["script", "style", "template", "iframe", "object", "embed", "noscript"]);

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * HTML as a tree of Markdown. The notes of a Word document, as mammoth gives them, become footnotes. Throws UnreadableImport
 * where it is nested more deeply than can be read.
 */
export function treeOfHtml(html: string): Root {
  try {
    return treeOf(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableImport("Its text is nested more deeply than any text is. Take it apart, and import it again.");
  }
}

function treeOf(html: string): Root {
  const tree = reader.parse(html) as HtmlRoot;
  tree.children = preparedAll(tree.children);
  return unified()
    .use(rehypeRemark, {
      handlers: {
        "note-mark": (_state, node: Element) => footnote("footnoteReference", node),
        "note-text": (state, node: Element) => ({
          ...footnote("footnoteDefinition", node),
          children: state.toFlow(state.all(node)),
        }),
      },
    })
    .runSync(tree) as unknown as Root;
}

// biome-ignore lint/suspicious/noExplicitAny: the two kinds of nodes differ in what else they need.
function footnote(type: string, { properties }: Element): any {
  const identifier = String(properties["name"]);
  return { type, identifier, label: identifier };
}

/** What mammoth writes for a note is known by its addresses: `#footnote-1` where it is named, and as the id of its text. */
const NOTE = /^#?(?:foot|end)note-(\d+)$/;

function preparedAll<Content extends RootContent>(children: readonly Content[]): (Content | ElementContent)[] {
  return children.flatMap((child): (Content | ElementContent)[] =>
    child.type === "element" ? prepared(child) : [child],
  );
}

function prepared(element: Element): ElementContent[] {
  const { tagName } = element;
  if (NO_TEXT.has(tagName)) return [];
  const mark = tagName === "sup" ? markedBy(element) : undefined;
  if (mark !== undefined) return [{ ...element, tagName: "note-mark", properties: { name: mark }, children: [] }];
  const children = preparedAll(element.children);
  if (tagName === "table") return [{ ...element, children: withHead(children) }];
  if (tagName === "td" || tagName === "th") return [{ ...element, children: inOneLine(children) }];
  if (tagName === "ol" && children.some((child) => child.type === "element" && child.tagName === "note-text"))
    return children;
  const text = tagName === "li" ? noteOf(element.properties["id"]) : undefined;
  if (text !== undefined)
    return [{ ...element, tagName: "note-text", properties: { name: text }, children: withoutWayBack(children) }];
  return [{ ...element, children }];
}

/** A table with its first row for a head where it has none: GitHub's tables need one. */
function withHead(children: readonly ElementContent[]): ElementContent[] {
  const [first] = children.flatMap((child) => rowsIn(child));
  if (!first || first.children.some((cell) => cell.type === "element" && cell.tagName === "th")) return [...children];
  const head = first.children.map((cell) => (cell.type === "element" ? { ...cell, tagName: "th" } : cell));
  return children.map((child) => replaced(child, first, { ...first, children: head }));
}

function rowsIn(node: ElementContent): Element[] {
  if (node.type !== "element") return [];
  return node.tagName === "tr" ? [node] : node.children.flatMap(rowsIn);
}

function replaced(node: ElementContent, old: Element, by: Element): ElementContent {
  if (node === old) return by;
  return node.type === "element" ? { ...node, children: node.children.map((child) => replaced(child, old, by)) } : node;
}

const BLOCKS: ReadonlySet<string> = new Set(["p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br"]);

/** What stands in a cell, without the paragraphs that a cell of Markdown cannot have. */
function inOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] =>
    child.type === "element" && BLOCKS.has(child.tagName)
      ? [{ type: "text", value: " " }, ...inOneLine(child.children), { type: "text", value: " " }]
      : [child],
  );
}

function markedBy({ children }: Element): string | undefined {
  const [link] = children;
  return link?.type === "element" && link.tagName === "a" ? noteOf(link.properties["href"]) : undefined;
}

/** The number of a note; those at the end of the document follow on from those at the foot of its pages. */
function noteOf(value: unknown): string | undefined {
  const [whole, number] = NOTE.exec(String(value ?? "")) ?? [];
  return number === undefined ? undefined : whole?.includes("end") ? `end-${number}` : number;
}

/** A note without the arrow that leads back. */
function withoutWayBack(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName === "a" && /^#(?:foot|end)note-ref-/.test(String(child.properties["href"]))) return [];
    return [{ ...child, children: withoutWayBack(child.children) }];
  });
}
