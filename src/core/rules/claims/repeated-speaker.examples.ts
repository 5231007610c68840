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
    "told to two people": {
      files: {
        "claims/opening.md": inTurn(
          replace("act: said", "act: told\n    to: ada"),
          more("  - { by: ben, act: told, to: cy, on: 2025-02-19, status: asserted }\n"),
        ),
      },
    },
    "told to somebody, as was said later": {
      files: { "claims/opening.md": more("  - { by: ben, act: told, to: cy, status: asserted }\n") },
    },
    "said on two days": {
      files: { "claims/opening.md": more("  - { by: ben, act: said, on: 2025-02-18, status: asserted }\n") },
    },
    "said in a month, and said again on a day of it": {
      files: { "claims/opening.md": more("  - { by: ben, act: said, on: 2025-02, status: asserted }\n") },
    },
  },
  fails: {
    "two hops in a row": {
      files: { "claims/opening.md": more("  - { by: ben, act: wrote, status: asserted }\n") },
      findings: [
        'claims/opening.md:16:11  error  repeated-speaker  "ben" stands in two hops in a row, and nothing tells them apart. Join them, name the one between them, or give each its to or its on.',
      ],
    },
    "to the same person at the same moment": {
      files: {
        "claims/opening.md": inTurn(
          replace("act: said\n    on: 2025-02-19", "act: told\n    to: cy\n    on: 2025-02-19T12:00Z"),
          more("  - { by: ben, act: told, to: cy, on: '2025-02-19T13:00+01:00', status: asserted }\n"),
        ),
      },
      findings: [
        'claims/opening.md:17:11  error  repeated-speaker  "ben" stands in two hops in a row, and nothing tells them apart. Join them, name the one between them, or give each its to or its on.',
      ],
    },
  },
};
