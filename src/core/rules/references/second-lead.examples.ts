import type { Examples } from "../../examples/example.ts";

const second = (keys: string) =>
  `---\ntitle: Another\nstandfirst: What else.\npublished: 2025-03-02T12:00Z\nauthors: [{ name: Desk }]\n${keys}---\nMore.\n`;

export const examples: Examples = {
  passes: {
    "a second article that does not lead": { files: { "articles/another.md": second("lead: false\n") } },
  },
  fails: {
    "two articles that lead": {
      files: { "articles/another.md": second("lead: true\n") },
      findings: [
        "articles/another.md:6:7  error  second-lead  content/articles/bridge.md leads too. Only one article can open the front page: remove lead from one of them.",
        "articles/bridge.md:8:7  error  second-lead  content/articles/another.md leads too. Only one article can open the front page: remove lead from one of them.",
      ],
    },
  },
};
