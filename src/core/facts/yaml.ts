import type { DocumentFault } from "../document.ts";

/** Rules about the form of the keys, before any of them is understood. */
export interface YamlFacts {
  frontmatter: { readonly fault: DocumentFault };
  yaml: { readonly fault: "syntax" | "alias" | "tag" | "not-a-map" | "odd-key" | "too-deep"; readonly what: string };
  "duplicate-key": { readonly key: string };
}
