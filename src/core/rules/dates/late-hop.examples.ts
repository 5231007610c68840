import { type Examples, inTurn, replace } from "../../examples/example.ts";

const hop = (date: string) => replace("    on: 2025-02-19\n", `    on: ${date}\n`);
const behind = (keys: string) =>
  replace("      - minutes\n", `      - minutes\n  - { by: cy, act: said, status: asserted${keys} }\n`);

export const examples: Examples = {
  passes: {
    "the day of the words": { files: { "claims/opening.md": hop("2025-02-20") } },
    "a month and a year, of which nothing is guessed": {
      files: { "claims/opening.md": inTurn(hop("2025-02"), behind(", on: 2025")) },
    },
    "a time that may fall on the same day elsewhere": { files: { "claims/opening.md": hop("2025-02-20T23:30-10:00") } },
    "hops without a date": { files: { "claims/opening.md": inTurn(replace("    on: 2025-02-19\n", ""), behind("")) } },
  },
  fails: {
    "the day after the words": {
      files: { "claims/opening.md": hop("2025-02-21") },
      findings: [
        'claims/opening.md:12:9  error  late-hop  The hop (2025-02-21) is later than the words of "ada" (2025-02-20), which rest on it. Correct one of the two dates.',
      ],
    },
    "later than a hop before it, with one between that has no date": {
      files: {
        "claims/opening.md": behind(" }\n  - { by: ben, act: wrote, on: 2025-02-20, status: asserted"),
      },
      findings: [
        'claims/opening.md:17:32  error  late-hop  The hop (2025-02-20) is later than the words of "ben" (2025-02-19), which rest on it. Correct one of the two dates.',
      ],
    },
  },
};
