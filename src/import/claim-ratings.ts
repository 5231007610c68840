import type { Attribution, Substance } from "../dossier/schema/vocabulary.ts";

/** What a rating of others decides of our two scales. */
export interface DecidedVerdicts {
  readonly attribution?: Attribution;
  readonly substance?: Substance;
}

/**
 * Ratings that say plainly how it is with a claim, and nothing else. Grades in between ("mostly false", "half true"), numbers
 * and names of a checker's own leave our scales open, and so does whether somebody said it: that is another question.
 */
const DECIDED: Readonly<Record<string, DecidedVerdicts>> = {
  ...Object.fromEntries(["true", "accurate", "correct"].map((word) => [word, { substance: "accurate" }])),
  ...Object.fromEntries(
    ["false", "inaccurate", "incorrect", "not true", "untrue"].map((word) => [word, { substance: "inaccurate" }]),
  ),
  misleading: { substance: "misleading" },
  ...Object.fromEntries(
    ["lacks context", "lack of context", "missing context", "needs context"].map((word) => [
      word,
      { substance: "lacks-context" },
    ]),
  ),
  ...Object.fromEntries(["unproven", "not proven"].map((word) => [word, { substance: "unproven" }])),
  "not checkable": { substance: "not-checkable" },
  ...Object.fromEntries(
    ["misattributed", "incorrect attribution"].map((word) => [word, { attribution: "misattributed" }]),
  ),
} as Readonly<Record<string, DecidedVerdicts>>;

/** What a rating's words decide; `{}` where they leave both scales open. */
export function decidedBy(rating: string): DecidedVerdicts {
  const words = rating
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return Object.hasOwn(DECIDED, words) ? (DECIDED[words] ?? {}) : {};
}
