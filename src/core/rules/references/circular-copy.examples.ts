import { type Examples, replace } from "../../examples/example.ts";

const copies = (source: string, origin: string) => ({
  [`sources/${source}.md`]: replace("kind: ", `copyOf: ${origin}\nkind: `),
});

export const examples: Examples = {
  passes: {
    "a copy of a copy": {
      files: {
        ...copies("gazette", "minutes"),
        "sources/mirror.md":
          "---\ntitle: Bridge opens\npublisher: Mirror\nurl: https://mirror.example/a\nundated: true\naccessed: 2025-03\nkind: report\ncopyOf: gazette\n---\n",
        "timeline/meeting.md": replace("  - minutes\n", "  - minutes\n  - mirror\n"),
      },
    },
  },
  fails: {
    "a copy of itself": {
      files: copies("gazette", "gazette"),
      findings: [
        "sources/gazette.md:7:9  error  circular-copy  The source is given as a copy of itself. Name the page that was copied, or remove copyOf.",
      ],
    },
    "two copies of each other": {
      files: { ...copies("gazette", "minutes"), ...copies("minutes", "gazette") },
      findings: [
        'sources/gazette.md:7:9  error  circular-copy  "minutes" is itself a copy of this source, so neither is the origin. Remove copyOf from the one that was there first.',
        'sources/minutes.md:7:9  error  circular-copy  "gazette" is itself a copy of this source, so neither is the origin. Remove copyOf from the one that was there first.',
      ],
    },
  },
};
