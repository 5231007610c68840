import { type Examples, replace } from "../../examples/example.ts";

const by = (value: string) => ({ files: { "claims/denial.md": replace("by: cy", `by: ${value}`) } });

export const examples: Examples = {
  passes: {
    '"cy"': by('"cy"'),
  },
  fails: {
    Cy: {
      ...by("Cy"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "Cy" cannot be an id. Did you mean "cy"?'],
    },
    "cy.md": {
      ...by("cy.md"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "cy.md" cannot be an id. Did you mean "cy"?'],
    },
    "people/cy": {
      ...by("people/cy"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "people/cy" cannot be an id. Did you mean "cy"?'],
    },
    "person:cy": {
      ...by("person:cy"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "person:cy" cannot be an id. Did you mean "cy"?'],
    },
    "c y": {
      ...by("c y"),
      findings: ['claims/denial.md:6:7  error  invalid-id  "c y" cannot be an id. Did you mean "cy"?'],
    },
    "cy--x": {
      ...by("cy--x"),
      findings: [
        'claims/denial.md:6:7  error  invalid-id  "cy--x" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 at most.',
      ],
    },
    '"cy "': {
      ...by('"cy "'),
      findings: ['claims/denial.md:6:7  error  invalid-id  "cy " cannot be an id. Did you mean "cy"?'],
    },
    жук: {
      ...by("жук"),
      findings: [
        'claims/denial.md:6:7  error  invalid-id  "жук" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 at most.',
      ],
    },
  },
};
