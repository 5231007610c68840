import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from "mdast";
import { type Collection, isLinkKind, linkKinds } from "./collections.ts";

/** A link that names another entry: `claim:some-id`, with an anchor on its page if there is one. */
export interface TypedLink {
  readonly collection: Collection;
  readonly id: string;
  readonly fragment: string | undefined;
}

/** Reads the address of a Markdown link as a typed link; undefined where it is another address. */
export function readTypedLink(url: string): TypedLink | undefined {
  const parts = /^([a-z]+):(?!\/\/)([^#]*)(?:#(.*))?$/s.exec(url);
  const [, kind = "", id = "", fragment] = parts ?? [];
  return parts && isLinkKind(kind) ? { collection: linkKinds[kind], id, fragment } : undefined;
}

export type Linking = Link | Definition | Image | LinkReference | ImageReference;

/** All nodes of a body of the given types, in the order of the text. */
export function* nodesOf<Type extends Nodes["type"]>(
  root: Nodes,
  ...types: readonly Type[]
): Generator<Extract<Nodes, { type: Type }>> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ((types as readonly string[]).includes(node.type)) yield node as Extract<Nodes, { type: Type }>;
    if ("children" in node)
      for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index] as Nodes);
  }
}

/** The text of a node as a reader sees it, without images. */
export function plainText(node: Nodes | Root): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map((child) => plainText(child)).join(isBlock(node) ? " " : "") : "";
}

function isBlock({ type }: Nodes): boolean {
  return (
    type === "root" ||
    type === "list" ||
    type === "listItem" ||
    type === "blockquote" ||
    type === "table" ||
    type === "tableRow"
  );
}
