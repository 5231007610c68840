import { type Examples, replace } from "../../examples/example.ts";

const article = (date: string) => ({
  "articles/bridge.md": replace(
    "central: opening\n",
    `central: opening\ncorrections: [{ on: ${date}, kind: correction, text: The day was wrong. }]\n`,
  ),
});

export const examples: Examples = {
  passes: {
    "the day of publication": { files: article("2025-03-01") },
    "the year of publication": { files: article("2025") },
  },
  fails: {
    "the day before publication": {
      files: article("2025-02-27"),
      findings: [
        "articles/bridge.md:10:21  error  early-correction  The correction (2025-02-27) is earlier than what it corrects (published: 2025-03-01T12:00Z). Correct one of the two dates.",
      ],
    },
    "the day before the words": {
      files: {
        "claims/denial.md": replace(
          "relations:\n",
          "corrections:\n  - on: 2025-02-20\n    kind: clarification\n    text: Cy spoke of May.\nrelations:\n",
        ),
      },
      findings: [
        "claims/denial.md:17:9  error  early-correction  The correction (2025-02-20) is earlier than what it corrects (said.on: 2025-02-21). Correct one of the two dates.",
      ],
    },
  },
};
