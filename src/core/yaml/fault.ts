import type { Span } from "../position.ts";

/** Why keys cannot be read, in terms of what the editor sees. */
export type YamlReason =
  | "alias"
  | "anchor"
  | "block-header"
  | "bracket-unclosed"
  | "colon"
  | "comma"
  | "dash"
  | "directive"
  | "document-end"
  | "document-start"
  | "escape"
  | "hash"
  | "indentation"
  | "no-blank"
  | "no-colon"
  | "not-a-map"
  | "odd-key"
  | "quote-unclosed"
  | "reserved-sign"
  | "syntax"
  | "tab"
  | "tag"
  | "text-after-bracket"
  | "text-after-quote"
  | "too-deep"
  | "too-large";

/** A mistake in the form of the keys, before any of them is understood. */
export interface YamlFault extends Span {
  readonly fault: YamlReason | "duplicate-key";
  /** The sign, word or key that is at fault, as it is written. */
  readonly what: string;
}
