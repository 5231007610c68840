import type { Collection } from "./collections.ts";
import type { DateFault } from "./date.ts";
import type { DocumentFault } from "./document.ts";
import type { AddressFault } from "./schema/fields.ts";

/** What a key belongs to: a collection, the site, or a part such as a hop of a chain. */
export type Owner = Collection | "site" | string;

/** The facts that each rule gives to the wording. */
export interface Facts {
  frontmatter: { readonly fault: DocumentFault };
  yaml: { readonly fault: "syntax" | "alias" | "tag" | "not-a-map" | "odd-key" | "too-deep"; readonly what: string };
  "duplicate-key": { readonly key: string };
  "unknown-key": { readonly key: string; readonly owner: Owner; readonly suggestion: string | undefined };
  "missing-key": { readonly key: string; readonly owner: Owner };
  "wrong-type": { readonly key: string; readonly expected: string; readonly found: string };
  "unknown-value": {
    readonly key: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | undefined;
  };
  "empty-text": { readonly key: string };
  "too-long": { readonly key: string; readonly length: number; readonly longest: number };
  "wrong-count": { readonly key: string; readonly least: number | undefined; readonly most: number | undefined };
  "long-quotation": { readonly words: number };
  "invalid-date": { readonly value: string; readonly fault: DateFault };
  "time-needed": { readonly value: string };
  "invalid-id": { readonly value: string };
  "invalid-address": { readonly value: string; readonly fault: AddressFault };
  "invalid-language": { readonly value: string };
  "invalid-origin": { readonly value: string };
  "invalid-time-zone": { readonly value: string };
  "invalid-email": { readonly value: string };
  "not-a-number": { readonly value: string };
  "dangling-reference": {
    readonly id: string;
    readonly collection: Collection;
    readonly suggestion: string | undefined;
    readonly elsewhere: Collection | undefined;
  };
  "reference-to-draft": { readonly id: string; readonly collection: Collection };
}

export type RuleName = keyof Facts;
