import { type Examples, replace } from "../../examples/example.ts";

const none = { "site.md": replace("tagline:", "record: none\ntagline:") };
const FOUND =
  "site.md:3:9  error  record-despite-none  The site is said to have no publication record, and there is a record.jsonl. Remove the key: what has been published stays recorded. Only if nothing has been published from here yet, remove record.jsonl instead.";

export const examples: Examples = {
  passes: {
    "no record, and none is wanted": { recorded: [], isPublishing: true, files: none },
  },
  fails: {
    "a record": { files: none, findings: [FOUND] },
    "a record that is empty": { files: { ...none, "record.jsonl": "" }, findings: [FOUND] },
    "a record that cannot be read": {
      recorded: [],
      files: none,
      unreadable: [{ path: "record.jsonl", reason: "no-permission" }],
      findings: [
        "record.jsonl:1:1  error  unreadable-file  The file cannot be opened. Allow yourself to read it.",
        FOUND,
      ],
    },
  },
};
