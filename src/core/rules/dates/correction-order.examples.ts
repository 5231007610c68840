import { type Examples, replace } from "../../examples/example.ts";

const corrections = (...dates: readonly string[]) => ({
  "claims/denial.md": replace(
    "relations:\n",
    `corrections:\n${dates.map((date) => `  - { on: ${date}, kind: update, text: News of ${date}. }\n`).join("")}relations:\n`,
  ),
});

export const examples: Examples = {
  passes: {
    "the oldest first, two on one day, one of the same month": {
      files: corrections("2025-03-02", "2025-03-03", "2025-03-03T10:00Z", "2025-03"),
    },
  },
  fails: {
    "the newest first": {
      files: corrections("2025-03-04", "2025-03-03"),
      findings: [
        "claims/denial.md:18:11  error  correction-order  This correction (2025-03-03) is older than the one above it (2025-03-04). Put the oldest first.",
      ],
    },
  },
};
