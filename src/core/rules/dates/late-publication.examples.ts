import { type Examples, replace } from "../../examples/example.ts";

const dates = (published: string, accessed: string) => ({
  "sources/gazette.md": replace(
    "published: 2025-02-21\naccessed: 2025-02-28\n",
    `published: ${published}\naccessed: ${accessed}\n`,
  ),
});

export const examples: Examples = {
  passes: {
    "read in the month of publication": { files: dates("2025-02-28", "2025-02") },
    "read at once, on the other side of the earth": { files: dates("2025-02-22T09:00+13:00", "2025-02-21") },
  },
  fails: {
    "read the day before": {
      files: dates("2025-03-01", "2025-02-28"),
      findings: [
        "sources/gazette.md:5:12  error  late-publication  The source was published (2025-03-01) after we read it (accessed: 2025-02-28). Correct one of the two dates.",
      ],
    },
  },
};
