import { type Examples, inTurn, replace } from "../../examples/example.ts";

const FIRST = `
  - on: 2025-03-11
    kind: correction
    text: We had the wrong verdict.`;
const SECOND = `
  - on: 2025-03-11
    kind: clarification
    text: We say more clearly which bridge.`;

function corrected(...corrections: readonly string[]): (text: string) => string {
  return replace("\n---\n\nThe minutes", `\ncorrections:${corrections.join("")}\n---\n\nThe minutes`);
}

const recorded = [{}, { files: { "claims/opening.md": corrected(FIRST) } }];

export const examples: Examples = {
  passes: {
    "a correction after another": {
      recorded: [...recorded, { files: { "claims/opening.md": corrected(FIRST, SECOND) } }],
      files: { "claims/opening.md": corrected(FIRST, SECOND) },
    },
    "corrections of one day in another order": {
      recorded: [...recorded, { files: { "claims/opening.md": corrected(SECOND, FIRST) } }],
      files: { "claims/opening.md": corrected(SECOND, FIRST) },
    },
  },
  fails: {
    "a correction in other words": {
      recorded,
      files: { "claims/opening.md": inTurn(corrected(FIRST), replace("the wrong verdict", "a wrong verdict")) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "a correction on another day": {
      recorded,
      files: { "claims/opening.md": inTurn(corrected(FIRST), replace("on: 2025-03-11", "on: 2025-03-10")) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "a correction of another kind": {
      recorded,
      files: { "claims/opening.md": inTurn(corrected(FIRST), replace("kind: correction", "kind: update")) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "a correction less": {
      recorded,
      files: {},
      findings: [
        `claims/opening.md:1:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "one less of two that were recorded together": {
      recorded: [{}, { files: { "claims/opening.md": corrected(FIRST, SECOND) } }],
      files: { "claims/opening.md": corrected(SECOND) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  A correction has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
  },
};
