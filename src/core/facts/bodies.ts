import type { Collection } from "../collections.ts";
import type { ForeignMarkup } from "../foreign-markup.ts";
import type { ExceededLimit } from "../parser-limits.ts";
import type { AddressFault } from "../schema/web-address.ts";

/** Rules about texts and what stands in them. */
export interface BodyFacts {
  "empty-body": { readonly collection: Collection };
  "unread-body": { readonly reason: ExceededLimit["reason"] };
  "raw-html": { readonly isComment: boolean; readonly what: string };
  "unknown-scheme": { readonly scheme: string; readonly suggestion: string | undefined };
  "broken-address": { readonly address: string; readonly fault: AddressFault | "no-scheme" | "mail" };
  "relative-link": { readonly address: string; readonly suggestion: string | undefined };
  "dead-link": { readonly path: string; readonly isDraft: boolean; readonly suggestion: string | undefined };
  "missing-slash": { readonly path: string };
  "dead-anchor": { readonly anchor: string; readonly suggestion: string | undefined };
  "unplaced-anchor": { readonly collection: Collection; readonly anchor: string; readonly address: string };
  "empty-link": { readonly what: "link" | "image" };
  "wordless-link": { readonly address: string };
  "broken-link": Record<never, never>;
  "image-address": { readonly address: string; readonly fault: "elsewhere" | "relative" | "no-image" };
  "missing-image": { readonly path: string; readonly isThere: boolean; readonly suggestion: string | undefined };
  "image-without-text": { readonly address: string };
  "undefined-footnote": { readonly mark: string; readonly hasBlank: boolean };
  "unused-footnote": { readonly mark: string };
  "empty-footnote": { readonly mark: string };
  "repeated-definition": { readonly mark: string };
  "undefined-reference": { readonly name: string };
  "unused-definition": { readonly name: string };
  "link-in-key": { readonly key: string };
  "foreign-markdown": { readonly markup: Exclude<ForeignMarkup, "comment">; readonly written: string };
  "private-comment": { readonly written: string };
  "long-block-quotation": { readonly words: number; readonly most: number };
}
