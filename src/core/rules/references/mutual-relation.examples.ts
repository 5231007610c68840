import { type Examples, replace } from "../../examples/example.ts";

const relate = (as: string) => ({
  "claims/opening.md": replace("relations: []", `relations:\n  - claim: denial\n    as: ${as}`),
});

export const examples: Examples = {
  passes: {
    "two claims related in different ways": { files: relate("narrows") },
  },
  fails: {
    "the same relation in both claims": {
      files: relate("contradicts"),
      findings: [
        'claims/denial.md:17:12  error  mutual-relation  "opening" already says that it contradicts this claim. Write the relation in one of the two: the other direction is worked out.',
        'claims/opening.md:25:12  error  mutual-relation  "denial" already says that it contradicts this claim. Write the relation in one of the two: the other direction is worked out.',
      ],
    },
  },
};
