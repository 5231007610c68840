import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "whoever asserts it was told": {
      files: { "claims/opening.md": replace("act: said", "act: told\n    to: ada") },
    },
  },
  fails: {
    "the first hop": {
      files: { "claims/opening.md": replace("  - by: ben\n", "  - by: ada\n") },
      findings: [
        'claims/opening.md:10:9  error  chain-repeats-said  "ada" asserts the claim in said already. Begin the chain with the one whom "ada" relies on.',
      ],
    },
    "a later hop": {
      files: {
        "claims/opening.md": replace(
          "      - minutes\n",
          "      - minutes\n  - { by: ada, act: told, to: ben, status: asserted }\n",
        ),
      },
      findings: [
        'claims/opening.md:16:11  error  chain-repeats-said  "ada" asserts the claim in said already. Begin the chain with the one whom "ada" relies on.',
      ],
    },
  },
};
