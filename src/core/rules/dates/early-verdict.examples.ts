import { type Examples, replace } from "../../examples/example.ts";

const verdict = (date: string) => ({ "claims/denial.md": replace("  on: 2025-03-01\n", `  on: ${date}\n`) });

export const examples: Examples = {
  passes: {
    "a verdict of the same day": { files: verdict("2025-02-21") },
    "a verdict of the same month": { files: verdict("2025-02") },
  },
  fails: {
    "a verdict of the day before": {
      files: verdict("2025-02-20"),
      findings: [
        "claims/denial.md:12:7  error  early-verdict  The verdict (2025-02-20) is earlier than the words that it judges (said.on: 2025-02-21). Correct one of the two dates.",
      ],
    },
  },
};
