import { type Examples, replace } from "../../examples/example.ts";

const instead = (id: string) => ({
  "claims/opening.md": replace("status: on-record", `status: misattributed\n    instead: ${id}`),
});

export const examples: Examples = {
  passes: { "another person": { files: instead("cy") } },
  fails: {
    "the same person": {
      files: instead("ben"),
      findings: [
        'claims/opening.md:14:14  error  same-instead  "instead" names "ben", whom the hop calls the wrong person. Name the right one, or correct status.',
      ],
    },
  },
};
