import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "no hop is misattributed": {
      files: { "claims/opening.md": replace("status: on-record", "status: reported") },
    },
  },
  fails: {
    "somebody instead on a hop on record": {
      files: { "claims/opening.md": replace("status: on-record", "status: on-record\n    instead: cy") },
      findings: [
        'claims/opening.md:14:5  error  needless-instead  "instead" belongs to a hop with the status misattributed; this one is on-record. Remove instead, or correct status.',
      ],
    },
  },
};
