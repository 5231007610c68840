import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "the right person, who may be the one who says so": {
      files: { "claims/opening.md": replace("status: on-record", "status: misattributed\n    instead: ada") },
    },
  },
  fails: {
    "nobody instead": {
      files: { "claims/opening.md": replace("status: on-record", "status: misattributed") },
      findings: [
        'claims/opening.md:10:5  error  missing-instead  The hop says that the text names the wrong person, "ben". Name the right one with instead, or correct status.',
      ],
    },
  },
};
