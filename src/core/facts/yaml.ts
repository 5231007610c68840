import type { DocumentFault } from "../document.ts";
import type { YamlReason } from "../yaml/fault.ts";

/** Rules about the form of the keys, before any of them is understood. */
export interface YamlFacts {
  frontmatter: { readonly fault: DocumentFault };
  yaml: { readonly fault: YamlReason; readonly what: string };
  "duplicate-key": { readonly key: string };
  "cut-text": { readonly key: string; readonly before: string };
}
