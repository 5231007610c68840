import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "a claim that links to itself in its text": {
      files: { "claims/opening.md": replace("The minutes have it.", "The minutes have [it](claim:opening).") },
    },
  },
  fails: {
    "a claim that contradicts itself": {
      files: { "claims/denial.md": replace("  - claim: opening\n", "  - claim: denial\n") },
      findings: [
        'claims/denial.md:17:12  error  self-relation  The claim is related to itself. Name another claim than "denial", or remove the relation.',
      ],
    },
  },
};
