import { type Examples, replace } from "../../examples/example.ts";

const more = (item: string) => ({ "claims/opening.md": replace("    stance: for\n", `    stance: for\n${item}`) });

export const examples: Examples = {
  passes: {
    "a stance that changed": { files: more("  - { question: when, who: ben, stance: open, on: 2025-02-18 }\n") },
    "two people": { files: more("  - { question: when, who: ada, stance: open }\n") },
  },
  fails: {
    "two stances on one day": {
      files: more("  - { question: when, who: ben, stance: against }\n"),
      findings: [
        'claims/opening.md:29:5  error  repeated-position  "ben" has a position on "when" twice on the same day. Keep one, or give each its own date with on.',
      ],
    },
    "the same stance, once with the day of the words": {
      files: more("  - question: when\n    who: ben\n    stance: for\n    on: 2025-02-20\n"),
      findings: [
        'claims/opening.md:29:5  error  repeated-position  "ben" has a position on "when" twice on the same day. Keep one, or give each its own date with on.',
      ],
    },
  },
};
