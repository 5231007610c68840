import type { Examples } from "../../examples/example.ts";

export const examples: Examples = {
  passes: { "a folder of a version control": { unreadable: [{ path: ".git/lock", reason: "not-a-file" }] } },
  fails: {
    megabytes: {
      files: { "people/cy.md": undefined },
      unreadable: [{ path: "people/cy.md", reason: "too-large" }],
      findings: [
        "people/cy.md:1:1  error  unreadable-file  The file is larger than any entry needs, so it is not read. Divide it, or remove what is too much.",
      ],
    },
    "a link out of the content": {
      files: { "sources/minutes.md": undefined },
      unreadable: [{ path: "sources/minutes.md", reason: "link-outside" }],
      findings: [
        "sources/minutes.md:1:1  error  unreadable-file  The file is a link that leads out of the content folder, so it is not read. Put the file itself here.",
      ],
    },
    "a link to nothing": {
      unreadable: [{ path: "people/dee.md", reason: "link-to-nothing" }],
      findings: [
        "people/dee.md:1:1  error  unreadable-file  The file is a link that leads to nothing. Put the file itself here, or remove the link.",
      ],
    },
    "a link to a folder": {
      unreadable: [{ path: "people/dee.md", reason: "link-to-folder" }],
      findings: [
        "people/dee.md:1:1  error  unreadable-file  This is a link to a folder, so nothing in it is read. Put the files themselves here.",
      ],
    },
    "a folder that is named like an entry": {
      unreadable: [{ path: "people/dee.md", reason: "folder" }],
      findings: [
        "people/dee.md:1:1  error  unreadable-file  This is a folder, though its name ends like a file's, so nothing in it is read. Put a file of this name in its place, or rename the folder.",
      ],
    },
    "a folder that is closed": {
      unreadable: [{ path: "people", reason: "closed-folder" }],
      findings: [
        "people:1:1  error  unreadable-file  The folder cannot be opened, so nothing in it is read. Allow yourself to read it.",
      ],
    },
    "a pipe": {
      unreadable: [{ path: "people/dee.md", reason: "not-a-file" }],
      findings: ["people/dee.md:1:1  error  unreadable-file  This is not an ordinary file. Remove it."],
    },
    "a file of somebody else": {
      files: { "site.md": undefined },
      unreadable: [{ path: "site.md", reason: "no-permission" }],
      findings: ["site.md:1:1  error  unreadable-file  The file cannot be opened. Allow yourself to read it."],
    },
  },
};
