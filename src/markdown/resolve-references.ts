import type { Definition, Nodes, Root } from "mdast";
import { nodesOf } from "../core/typed-link.ts";

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
