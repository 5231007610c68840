import { type Examples, replace } from "../../examples/example.ts";

const lead = (lines: string) => ({ files: { "articles/bridge.md": replace("lead: true", lines) } });
const findings = (number: number) =>
  lead(`lead: true\nfindings:\n${Array.from({ length: number }, (_, index) => `  - Finding ${index}.`).join("\n")}`);

export const examples: Examples = {
  passes: {
    "one finding": findings(1),
    "six findings": findings(6),
  },
  fails: {
    "seven findings": {
      ...findings(7),
      findings: ['articles/bridge.md:9:1  error  wrong-count  "findings" has too many items. Keep at most 6.'],
    },
    "an empty list of findings": {
      ...lead("lead: true\nfindings: [ ]"),
      findings: [
        'articles/bridge.md:9:11  error  wrong-count  "findings" has too few items. Give at least 1, or remove the key.',
      ],
    },
    "no author": {
      files: { "articles/bridge.md": replace("authors:\n  - name: Desk", "authors: []") },
      findings: ['articles/bridge.md:5:10  error  wrong-count  "authors" has too few items. Give at least 1.'],
    },
    "an event without a source": {
      files: { "timeline/meeting.md": replace("sources:\n  - minutes", "sources: []") },
      findings: ['timeline/meeting.md:6:10  error  wrong-count  "sources" has too few items. Give at least 1.'],
    },
  },
};
