import type { Examples } from "../../examples/example.ts";

const person = "---\nname: Dee\nkind: person\n---\n\nShe.\n";

export const examples: Examples = {
  passes: {
    "the endings of Windows": { files: { "people/dee.md": person.replaceAll("\n", "\r\n") } },
    "both in one file": { files: { "people/dee.md": person.replace("\n", "\r\n") } },
  },
  fails: {
    "old endings throughout": {
      files: { "people/dee.md": person.replaceAll("\n", "\r") },
      findings: [
        "people/dee.md:1:4  error  line-ending  The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
      ],
    },
    "one in the text": {
      files: { "people/dee.md": person.replace("She.", "She\rsays.") },
      findings: [
        "people/dee.md:6:4  error  line-ending  The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
      ],
    },
    "a mistake behind one": {
      files: { "people/dee.md": person.replace("---\n", "---\r").replace("kind: person", "kind: human") },
      findings: [
        "people/dee.md:1:4  error  line-ending  The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
        'people/dee.md:3:7  error  unknown-value  "human" is no value of "kind". Use one of: person, organisation, outlet.',
      ],
    },
  },
};
