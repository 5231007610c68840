import { type Examples, replace } from "../../examples/example.ts";

const published = (value: string) => ({
  files: { "articles/bridge.md": replace("published: 2025-03-01T12:00Z", `published: ${value}`) },
});

export const examples: Examples = {
  passes: {
    "2025-03-01T12:00+05:45": published("2025-03-01T12:00+05:45"),
  },
  fails: {
    "2025-03-01": {
      ...published("2025-03-01"),
      findings: [
        'articles/bridge.md:4:12  error  time-needed  "2025-03-01" has no time of day. Write it in full, such as 2026-11-22T18:00Z.',
      ],
    },
    "2025-03": {
      ...published("2025-03"),
      findings: [
        'articles/bridge.md:4:12  error  time-needed  "2025-03" has no time of day. Write it in full, such as 2026-11-22T18:00Z.',
      ],
    },
    "a year alone": {
      ...published("2025"),
      findings: [
        'articles/bridge.md:4:12  error  time-needed  "2025" has no time of day. Write it in full, such as 2026-11-22T18:00Z.',
      ],
    },
  },
};
