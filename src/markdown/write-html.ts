import type { Root as Hast, Nodes, Properties } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const writerOfAll = unified().use(rehypeStringify, { closeSelfClosing: false, omitOptionalTags: false }).freeze();

/** The elements of bodies and of their notes. */
const ELEMENTS: ReadonlySet<string> = new Set(
  [
    "a blockquote br code del details div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong summary sup",
    "svg table tbody td th thead tr ul use",
  ].flatMap((names) => names.split(" ")),
);

/** Those that have no end tag, being empty. */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(["br", "hr", "img", "input"]);

/** Their attributes by the names of the properties. None is a list with commas. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ..."align alt height href id lang role src start title type width".split(" ").map((name) => [name, name] as const),
  ["ariaDescribedBy", "aria-describedby"],
  ["ariaHidden", "aria-hidden"],
  ["ariaLabel", "aria-label"],
  ["className", "class"],
  ["dataFootnoteBackref", "data-footnote-backref"],
  ["dataFootnoteRef", "data-footnote-ref"],
  ["dataFootnotes", "data-footnotes"],
]);

/** Attributes that are there or not, and have no value. */
const SWITCHES: ReadonlySet<string> = new Set(["checked", "disabled"]);

/**
 * Writes a tree of HTML as text; everything that is text in the tree is text in the HTML. The elements and attributes of
 * bodies and notes are written here, since that takes a tenth of the time; a tree that holds anything else is left to
 * rehype-stringify, which would write every tree the same.
 */
export function writeHtml(tree: Hast): string {
  return writeAll(tree.children, false) ?? writerOfAll.stringify(tree);
}

/** Undefined where something is met that is not known here. */
function writeAll(nodes: readonly Nodes[], isInSvg: boolean): string | undefined {
  let html = "";
  for (const node of nodes) {
    const written = node.type === "text" ? node.value.replace(/[<&]/g, reference) : writeElement(node, isInSvg);
    if (written === undefined) return undefined;
    html += written;
  }
  return html;
}

function writeElement(node: Nodes, isInSvg: boolean): string | undefined {
  if (node.type !== "element" || !ELEMENTS.has(node.tagName)) return undefined;
  const { tagName } = node;
  const attributes = writeAttributes(node.properties);
  const content = writeAll(node.children, isInSvg || tagName === "svg");
  if (attributes === undefined || content === undefined) return undefined;
  const isVoid = content === "" && !isInSvg && VOID_ELEMENTS.has(tagName);
  return `<${tagName}${attributes}>${content}${isVoid ? "" : `</${tagName}>`}`;
}

function writeAttributes(properties: Properties): string | undefined {
  let html = "";
  for (const property in properties) {
    const value = properties[property];
    if (value === undefined || value === null || value === false) continue;
    const name = SWITCHES.has(property) && value === true ? property : ATTRIBUTES.get(property);
    if (name === undefined || Number.isNaN(value)) return undefined;
    html += value === true ? ` ${name}` : ` ${name}="${attributeValue(value)}"`;
  }
  return html;
}

function attributeValue(value: string | number | readonly (string | number)[]): string {
  const text = typeof value === "object" ? value.join(" ").trim() : String(value);
  return text.replace(/[\0"&'`]/g, reference);
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
}
