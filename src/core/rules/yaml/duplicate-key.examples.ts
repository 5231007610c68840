import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "the same key in two places": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nroles:\n  - title: Mayor\n  - title: Clerk") },
    },
  },
  fails: {
    "a key twice": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nname: Cyril") },
      findings: ['people/cy.md:4:1  error  duplicate-key  "name" is written twice. Keep one of them.'],
    },
    "within another key": {
      files: { "claims/denial.md": replace("  in: gazette", "  in: gazette\n  by: ada") },
      findings: ['claims/denial.md:9:3  error  duplicate-key  "by" is written twice. Keep one of them.'],
    },
    "in an item of a list": {
      files: { "claims/denial.md": replace("    bearing: context", "    bearing: context\n    bearing: supports") },
      findings: ['claims/denial.md:16:5  error  duplicate-key  "bearing" is written twice. Keep one of them.'],
    },
    "between brackets": {
      files: {
        "claims/denial.md": replace(
          "  - claim: opening\n    as: contradicts",
          "  - { claim: opening, as: contradicts, as: supports }",
        ),
      },
      findings: ['claims/denial.md:17:40  error  duplicate-key  "as" is written twice. Keep one of them.'],
    },
    "with and without quotation marks": {
      files: { "people/cy.md": replace("kind: person", 'kind: person\n"name": Cyril') },
      findings: ['people/cy.md:4:1  error  duplicate-key  "name" is written twice. Keep one of them.'],
    },
    "three times": {
      files: { "people/cy.md": replace("name: Cy", "name: Cy\nname: C\nname: D") },
      findings: [
        'people/cy.md:3:1  error  duplicate-key  "name" is written twice. Keep one of them.',
        'people/cy.md:4:1  error  duplicate-key  "name" is written twice. Keep one of them.',
      ],
    },
  },
};
