import type { Facts, RuleName } from "./facts/index.ts";
import type { Span } from "./position.ts";

/** What is wrong in the content, where, and what to do about it. */
export interface Finding {
  /** Relative to the folder that holds the content folder: `content/claims/x.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly severity: Severity;
  readonly rule: RuleName;
  /** What was found and what to do, in one or two sentences. */
  readonly message: string;
}

export type Severity = "error" | "warning";

/** What a rule has found, before it is put into words. */
export type Discovery = {
  [Name in RuleName]: { readonly rule: Name; readonly path: string; readonly at: Span; readonly facts: Facts[Name] };
}[RuleName];
