import { type Examples, inTurn, replace } from "../../examples/example.ts";

const more = (hops: string) => replace("      - minutes\n", `      - minutes\n${hops}`);

export const examples: Examples = {
  passes: {
    "the right person behind the wrong one": {
      files: {
        "claims/opening.md": inTurn(
          replace("status: on-record", "status: misattributed\n    instead: cy"),
          more("  - { by: cy, act: said, status: asserted }\n"),
        ),
      },
    },
    "a word that goes to and fro": {
      files: {
        "claims/opening.md": more(
          "  - { by: cy, act: said, status: asserted }\n  - { by: ben, act: said, status: asserted }\n",
        ),
      },
    },
  },
  fails: {
    "two hops in a row": {
      files: { "claims/opening.md": more("  - { by: ben, act: wrote, status: asserted }\n") },
      findings: [
        'claims/opening.md:16:11  error  repeated-speaker  "ben" stands in two hops in a row. Join them, or name the one between them.',
      ],
    },
  },
};
