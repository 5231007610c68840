import { type Examples, inTurn, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: { "keys that may be missing": { files: { "timeline/meeting.md": replace("people:\n  - ben\n", "") } } },
  fails: {
    "a key of an entry": {
      files: { "claims/denial.md": replace("finding: Nothing shows it.\n", "") },
      findings: ['claims/denial.md:1:1  error  missing-key  "finding" is missing. Every claim needs it.'],
    },
    several: {
      files: { "people/cy.md": "---\n---\n" },
      findings: [
        'people/cy.md:1:1  error  missing-key  "kind" is missing. Every person needs it.',
        'people/cy.md:1:1  error  missing-key  "name" is missing. Every person needs it.',
      ],
    },
    "in a key": {
      files: { "claims/denial.md": replace("  on: 2025-02-21\n", "") },
      findings: ['claims/denial.md:5:1  error  missing-key  "on" is missing. The key "said" needs it.'],
    },
    "in an item of a list": {
      files: { "claims/opening.md": replace("    act: said\n", "") },
      findings: ['claims/opening.md:10:5  error  missing-key  "act" is missing. Every hop of a chain needs it.'],
    },
    "in the second item of a list": {
      files: { "claims/denial.md": replace("    bearing: context", "    bearing: context\n  - source: minutes") },
      findings: ['claims/denial.md:16:5  error  missing-key  "bearing" is missing. Every piece of evidence needs it.'],
    },
    "between brackets": {
      files: {
        "claims/denial.md": replace(
          "said:\n  by: cy\n  on: 2025-02-21\n  in: gazette",
          "said: { by: cy, on: 2025-02-21 }",
        ),
      },
      findings: ['claims/denial.md:5:1  error  missing-key  "in" is missing. The key "said" needs it.'],
    },
    "in the publisher of the site": {
      files: { "site.md": replace("  email: desk@bridges.example\n", "") },
      findings: ['site.md:5:1  error  missing-key  "email" is missing. The key "publisher" needs it.'],
    },
    "the evidence": {
      files: { "claims/denial.md": replace("evidence:\n  - source: gazette\n    bearing: context\n", "") },
      findings: ['claims/denial.md:1:1  error  missing-key  "evidence" is missing. Every claim needs it.'],
    },
    "a missing key does not hide a wrong reference": {
      files: {
        "claims/denial.md": inTurn(replace("  attribution: exact\n", ""), replace("in: gazette", "in: gazete")),
      },
      findings: [
        'claims/denial.md:8:7  error  dangling-reference  There is no source "gazete". Did you mean "gazette"?',
        'claims/denial.md:9:1  error  missing-key  "attribution" is missing. The key "verdict" needs it.',
      ],
    },
  },
};
