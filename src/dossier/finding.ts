/** What is wrong in the content, where, and what to do about it. */
export interface Finding {
  /** Relative to the folder that holds the content folder: `content/claims/x.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly severity: Severity;
  /** The name of the rule, such as `dead-link`. */
  readonly rule: string;
  /** What was found and what to do, in one or two sentences. */
  readonly message: string;
}

export type Severity = "error" | "warning";
