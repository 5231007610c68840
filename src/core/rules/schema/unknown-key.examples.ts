import { type Examples, inTurn, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "keys in another order and in quotation marks": {
      files: { "people/cy.md": "---\n\"kind\": person\n'name': Cy\n---\n" },
    },
  },
  fails: {
    "a key with a letter too few": {
      files: { "claims/denial.md": replace("verdict:", "verdct:") },
      findings: ['claims/denial.md:9:1  error  unknown-key  "verdct" is not a key of a claim. Did you mean "verdict"?'],
    },
    "a key with a capital letter": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nSameAs: https://cy.example") },
      findings: ['people/cy.md:4:1  error  unknown-key  "SameAs" is not a key of a person. Did you mean "sameAs"?'],
    },
    "a key that is like nothing": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nage: 40") },
      findings: ['people/cy.md:4:1  error  unknown-key  "age" is not a key of a person. Remove it.'],
    },
    "a key of another collection": {
      files: { "people/cy.md": replace("kind: person", "kind: person\ntitle: Mayor") },
      findings: ['people/cy.md:4:1  error  unknown-key  "title" is not a key of a person. Remove it.'],
    },
    "in the site": {
      files: { "site.md": replace("tagline:", "subtitle: x\ntagline:") },
      findings: ['site.md:3:1  error  unknown-key  "subtitle" is not a key of the site. Remove it.'],
    },
    "in a key of the site": {
      files: { "site.md": replace("  email: desk@bridges.example", "  email: desk@bridges.example\n  phone: 1") },
      findings: ['site.md:9:3  error  unknown-key  "phone" is not a key of "publisher". Remove it.'],
    },
    "in a hop, in evidence, in a relation, in a position": {
      files: {
        "claims/denial.md": replace("relations:\n  - claim: opening\n    as: contradicts", "relations: []"),
        "claims/opening.md": inTurn(
          replace("    act: said", "    act: said\n    acts: said"),
          replace("    bearing: supports", "    bearing: supports\n    quot: x"),
          replace("relations: []", "relations:\n  - claim: denial\n    as: contradicts\n    why: x"),
          replace("    stance: for", "    stance: for\n    when: 2025"),
        ),
      },
      findings: [
        'claims/opening.md:12:5  error  unknown-key  "acts" is not a key of a hop of a chain. Remove it.',
        'claims/opening.md:24:5  error  unknown-key  "quot" is not a key of a piece of evidence. Remove it.',
        'claims/opening.md:29:5  error  unknown-key  "why" is not a key of a relation. Remove it.',
        'claims/opening.md:34:5  error  unknown-key  "when" is not a key of a position. Remove it.',
      ],
    },
    "between brackets": {
      files: {
        "claims/denial.md": replace(
          "said:\n  by: cy\n  on: 2025-02-21\n  in: gazette",
          "said: { by: cy, on: 2025-02-21, in: gazette, pasage: ¶3 }",
        ),
      },
      findings: ['claims/denial.md:5:46  error  unknown-key  "pasage" is not a key of "said". Did you mean "passage"?'],
    },
    "a key that only looks like another": {
      files: { "sources/minutes.md": replace("primary: true", "primary: true\nupdated: 2025-03-01") },
      findings: ['sources/minutes.md:9:1  error  unknown-key  "updated" is not a key of a source. Remove it.'],
    },
    "on, as a program wrote it that takes it for yes": {
      files: { "claims/denial.md": replace("  on: 2025-02-21", "  true: 2025-02-21") },
      findings: [
        'claims/denial.md:7:3  error  unknown-key  "true" is not a key of "said". Did you mean "on"? Some programs read on as yes, and write it as true.',
      ],
    },
    "true where on is there already, or does not belong": {
      files: {
        "claims/denial.md": replace("  on: 2025-02-21", "  on: 2025-02-21\n  true: 2025-02-21"),
        "people/cy.md": replace("kind: person", "kind: person\ntrue: 2025\nnull: x\n~: y"),
      },
      findings: [
        'claims/denial.md:8:3  error  unknown-key  "true" is not a key of "said". Remove it.',
        'people/cy.md:4:1  error  unknown-key  "true" is not a key of a person. Remove it.',
        'people/cy.md:5:1  error  unknown-key  "null" is not a key of a person. Remove it.',
        'people/cy.md:6:1  error  unknown-key  "~" is not a key of a person. Remove it.',
      ],
    },
    "keys that were not indented": {
      files: { "claims/denial.md": replace("  in: gazette", "  in: gazette\npassage: ¶3") },
      findings: [
        'claims/denial.md:9:1  error  unknown-key  "passage" is not a key of a claim, but of "said". Indent it under "said".',
      ],
    },
    "the name of something in the language": {
      files: {
        "people/cy.md": replace(
          "kind: person",
          "kind: person\n__proto__: { draft: true }\nconstructor: x\ntoString: y",
        ),
      },
      findings: [
        'people/cy.md:4:1  error  unknown-key  "__proto__" is not a key of a person. Remove it.',
        'people/cy.md:5:1  error  unknown-key  "constructor" is not a key of a person. Remove it.',
        'people/cy.md:6:1  error  unknown-key  "toString" is not a key of a person. Remove it.',
      ],
    },
    "the name of a file, which needs no key": {
      files: { "people/cy.md": replace("name: Cy", "id: cy\nname: Cy") },
      findings: ['people/cy.md:2:1  error  unknown-key  "id" is not a key of a person. Remove it.'],
    },
    "an unknown key does not hide a wrong reference": {
      files: { "claims/denial.md": inTurn(replace("kind: denial", "sort: denial"), replace("by: cy", "by: cyy")) },
      findings: [
        'claims/denial.md:3:1  error  unknown-key  "sort" is not a key of a claim. Remove it.',
        'claims/denial.md:6:7  error  dangling-reference  There is no person "cyy". Did you mean "cy"?',
      ],
    },
  },
};
