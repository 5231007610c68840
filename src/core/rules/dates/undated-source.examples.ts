import { type Examples, replace } from "../../examples/example.ts";

const dates = (keys: string) => ({ "sources/gazette.md": replace("published: 2025-02-21\n", keys) });

export const examples: Examples = {
  passes: {
    "no date": { files: dates("undated: true\n") },
    "a date, and not undated": { files: dates("published: 2025\nundated: false\n") },
  },
  fails: {
    both: {
      files: dates("published: 2025-02-21\nundated: true\n"),
      findings: [
        "sources/gazette.md:6:10  error  undated-source  The source has a date in published and is called undated. Remove one of the two.",
      ],
    },
    neither: {
      files: dates(""),
      findings: [
        "sources/gazette.md:1:1  error  undated-source  The source has no date. Give the one that it shows in published; if it shows none, write undated: true.",
      ],
    },
    "neither, and not undated": {
      files: dates("undated: false\n"),
      findings: [
        "sources/gazette.md:5:10  error  undated-source  The source has no date. Give the one that it shows in published; if it shows none, write undated: true.",
      ],
    },
  },
};
