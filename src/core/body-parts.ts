import type {
  Blockquote,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Image,
  Link,
  Nodes,
  Root,
} from "mdast";

declare module "mdast" {
  interface LinkData {
    /** The definition that gave a reference-style link its address. */
    definition?: Definition;
  }
  interface ImageData {
    /** The definition that gave a reference-style image its address. */
    definition?: Definition;
  }
}

/** The parts of a body that rules look at, each kind in the order of the text. */
export interface BodyParts {
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly definitions: readonly Definition[];
  readonly footnoteDefinitions: readonly FootnoteDefinition[];
  readonly footnoteReferences: readonly FootnoteReference[];
  readonly html: readonly Html[];
  readonly headings: readonly Heading[];
  /** Block quotations that stand in no other. */
  readonly blockQuotations: readonly Blockquote[];
  /** What is shown letter by letter, so that no Markdown is looked for in it. */
  readonly code: readonly Nodes[];
}

type Collected = { -readonly [Kind in keyof BodyParts]: BodyParts[Kind][number][] };

const known = new WeakMap<Root, BodyParts>();

/** The parts of a body, found in one walk; a body that is asked for again is not walked again. */
export function partsOf(body: Root): BodyParts {
  const before = known.get(body);
  if (before) return before;
  const parts: Collected = {
    links: [],
    images: [],
    definitions: [],
    footnoteDefinitions: [],
    footnoteReferences: [],
    html: [],
    headings: [],
    blockQuotations: [],
    code: [],
  };
  collect(body, parts);
  known.set(body, parts);
  return parts;
}

function collect(body: Root, parts: Collected): void {
  const stack: { readonly node: Nodes; readonly isQuoted: boolean }[] = [{ node: body, isQuoted: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, isQuoted } = next;
    sort(node, isQuoted, parts);
    if (!("children" in node)) continue;
    for (const child of node.children.toReversed()) {
      stack.push({ node: child, isQuoted: isQuoted || node.type === "blockquote" });
    }
  }
}

function sort(node: Nodes, isQuoted: boolean, parts: Collected): void {
  if (node.type === "link") parts.links.push(node);
  else if (node.type === "image") parts.images.push(node);
  else if (node.type === "definition") parts.definitions.push(node);
  else if (node.type === "footnoteDefinition") parts.footnoteDefinitions.push(node);
  else if (node.type === "footnoteReference") parts.footnoteReferences.push(node);
  else if (node.type === "html") parts.html.push(node);
  else if (node.type === "heading") parts.headings.push(node);
  else if (node.type === "blockquote" && !isQuoted) parts.blockQuotations.push(node);
  else if (node.type === "code" || node.type === "inlineCode") parts.code.push(node);
}
