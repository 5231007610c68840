import { type Examples, inTurn, replace } from "../../examples/example.ts";

const none = replace("evidence:\n  - source: gazette\n    bearing: context\n", "evidence: []\n");

export const examples: Examples = {
  passes: {
    "none where nothing can be checked": {
      files: { "claims/denial.md": inTurn(none, replace("substance: unproven", "substance: not-checkable")) },
    },
  },
  fails: {
    "none for an unproven claim": {
      files: { "claims/denial.md": none },
      findings: [
        "claims/denial.md:13:11  error  missing-evidence  The substance is judged unproven, and there is no evidence. Give at least one piece, or judge it not-checkable.",
      ],
    },
  },
};
