import type { Examples } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "the same id in two collections": { files: { "people/bridge.md": "---\nname: Bridge\nkind: person\n---\n" } },
  },
  fails: {
    "an id twice but for a capital letter": {
      files: { "people/Ada.md": "---\nname: Ada B.\nkind: person\n---\n" },
      findings: [
        'people/Ada.md:1:1  error  file-name  "Ada" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "ada.md".',
        'people/Ada.md:1:1  error  same-id  "Ada" and "ada" differ only in capital letters, so some systems take them for one file. Rename one of them, or remove it.',
      ],
    },
  },
};
