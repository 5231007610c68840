import { type Examples, replace } from "../../examples/example.ts";

const source = (keys = "") =>
  `---\ntitle: Another\npublisher: Mirror\nurl: https://mirror.example/a\nundated: true\naccessed: 2025-03\nkind: report\n${keys}---\n`;
const finding =
  'sources/mirror.md:1:1  warning  unused-source  Nothing uses the source "mirror". Name it where it shows something, or remove the file.';

export const examples: Examples = {
  passes: {
    "a source that only a text names": {
      files: { "sources/mirror.md": source(), "people/ada.md": (text) => `${text}\nAs [it](source:mirror) says.\n` },
    },
    "the origin of a copy, and a draft that nothing uses": {
      files: {
        "sources/mirror.md": source(),
        "sources/gazette.md": replace("kind: ", "copyOf: mirror\nkind: "),
        "sources/draft.md": source("draft: true\n"),
      },
    },
  },
  fails: {
    "a source that nothing names": { files: { "sources/mirror.md": source() }, findings: [finding] },
    "a source that only a draft and itself name": {
      files: {
        "sources/mirror.md": `${source()}See [itself](source:mirror).\n`,
        "timeline/again.md": "---\ntitle: Again\ndate: 2025\nsources: [mirror]\ndraft: true\n---\nAgain.\n",
      },
      findings: [finding],
    },
  },
};
