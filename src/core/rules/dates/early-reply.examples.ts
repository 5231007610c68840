import { type Examples, replace } from "../../examples/example.ts";

const opening = (as: string) => ({
  "claims/opening.md": replace("relations: []", `relations:\n  - claim: denial\n    as: ${as}`),
});

export const examples: Examples = {
  passes: {
    "an answer to what was said before": { files: { "claims/denial.md": replace("as: contradicts", "as: answers") } },
    "an answer in the same year": {
      files: { ...opening("answers"), "claims/denial.md": replace("  on: 2025-02-21", "  on: 2025") },
    },
    "relations that know no order": { files: opening("narrows") },
  },
  fails: {
    "an answer to what was said later": {
      files: opening("answers"),
      findings: [
        'claims/opening.md:26:9  error  early-reply  This claim (2025-02-20) cannot be said to answer "denial", which is later (2025-02-21). Correct a date or the relation.',
      ],
    },
    "a word that takes the place of a later one": {
      files: opening("supersedes"),
      findings: [
        'claims/opening.md:26:9  error  early-reply  This claim (2025-02-20) cannot be said to supersede "denial", which is later (2025-02-21). Correct a date or the relation.',
      ],
    },
  },
};
