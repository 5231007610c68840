import { type Examples, replace } from "../../examples/example.ts";

const gazette = (keys: string) => ({
  "sources/gazette.md": replace("published: 2025-02-21\naccessed: 2025-02-28\n", keys),
});
const captured = (stamp: string) =>
  gazette(
    `undated: true\naccessed: 2025-02-28\narchived: https://web.archive.org/web/${stamp}/https://gazette.example/bridge\n`,
  );

export const examples: Examples = {
  passes: {
    "a source read and captured on the day of the words": { files: captured("20250221103000") },
    "a capture that may be of the same day elsewhere": { files: captured("20250220140000") },
    "a source read in the month of the words": { files: gazette("undated: true\naccessed: 2025-02\n") },
    "an event that was announced before it took place": {
      files: { "timeline/opening.md": "---\ntitle: It opens\ndate: 2031-05\nsources: [minutes]\n---\nIt opens.\n" },
    },
  },
  fails: {
    "a source read before the words were said": {
      files: gazette("undated: true\naccessed: 2025-02-20\n"),
      findings: [
        'claims/denial.md:7:7  error  late-words  The words (2025-02-21) are later than the day on which we read "gazette", which shows them (accessed: 2025-02-20). Correct one of the two dates, or name another source.',
      ],
    },
    "a capture from before the words were said": {
      files: captured("20250219093000"),
      findings: [
        'claims/denial.md:7:7  error  late-words  The words (2025-02-21) are later than the capture of "gazette", which shows them (2025-02-19T09:30Z). Correct the date, or name another capture or source.',
        'claims/opening.md:7:7  error  late-words  The words (2025-02-20) are later than the capture of "gazette", which shows them (2025-02-19T09:30Z). Correct the date, or name another capture or source.',
      ],
    },
    "a hop later than its source": {
      files: {
        "sources/minutes.md": replace(
          "published: 2025-02-19\naccessed: 2025-02-28",
          "undated: true\naccessed: 2025-02-18",
        ),
      },
      findings: [
        'claims/opening.md:12:9  error  late-words  The words (2025-02-19) are later than the day on which we read "minutes", which shows them (accessed: 2025-02-18). Correct one of the two dates, or name another source.',
      ],
    },
  },
};
