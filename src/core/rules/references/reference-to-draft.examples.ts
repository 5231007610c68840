import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "a draft that names a published entry": {
      files: { "timeline/meeting.md": replace("date: 2025-02-19", "date: 2025-02-19\ndraft: true") },
    },
  },
  fails: {
    "a published claim names a person who is a draft": {
      files: { "people/cy.md": replace("kind: person", "kind: person\ndraft: true") },
      findings: [
        `claims/denial.md:6:7  error  reference-to-draft  The person "cy" is a draft, so readers will not find it. Publish it, or do not name it here.`,
      ],
    },
  },
};
