import { type Examples, replace } from "../../examples/example.ts";

const name = (line: string) => ({ files: { "people/cy.md": replace("name: Cy", line) } });

export const examples: Examples = {
  passes: { "a single sign": name("name: —") },
  fails: {
    "nothing between quotation marks": {
      ...name('name: ""'),
      findings: ['people/cy.md:2:7  error  empty-text  "name" is empty. Write a text.'],
    },
    "blanks between quotation marks": {
      ...name("name: '   '"),
      findings: ['people/cy.md:2:7  error  empty-text  "name" is empty. Write a text.'],
    },
    "hard blanks": {
      ...name('name: "\u00A0\u2003"'),
      findings: ['people/cy.md:2:7  error  empty-text  "name" is empty. Write a text.'],
    },
    "a text on lines of its own that are blank": {
      ...name("name: >\n  \n"),
      findings: ['people/cy.md:2:7  error  empty-text  "name" is empty. Write a text.'],
    },
    "in a quotation": {
      files: { "claims/opening.md": replace("quote: It opens in May", 'quote: ""') },
      findings: ['claims/opening.md:23:12  error  empty-text  "quote" is empty. Remove the key, or write a text.'],
    },
    "keys of every kind that may be missing": {
      files: {
        "people/cy.md": replace("kind: person", "kind: person\nsameAs: ''\nroles: ''\ndraft: ''"),
        "timeline/meeting.md": replace("people:\n  - ben", "end: ''\nweight: ''\npeople:\n  - ben\n  - ''"),
        "sources/minutes.md": replace("primary: true", "primary: true\nlanguage: ''\ncopyOf: ''\narchived: ' '"),
      },
      findings: [
        'people/cy.md:4:9  error  empty-text  "sameAs" is empty. Remove the key, or write a web address.',
        'people/cy.md:5:8  error  empty-text  "roles" is empty. Remove the key, or write a list, each item on a line of its own after a dash.',
        'people/cy.md:6:8  error  empty-text  "draft" is empty. Remove the key, or write true or false.',
        'sources/minutes.md:9:11  error  empty-text  "language" is empty. Remove the key, or write a language tag.',
        'sources/minutes.md:10:9  error  empty-text  "copyOf" is empty. Remove the key, or write the id of an entry.',
        'sources/minutes.md:11:11  error  empty-text  "archived" is empty. Remove the key, or write a web address.',
        'timeline/meeting.md:4:6  error  empty-text  "end" is empty. Remove the key, or write a date.',
        'timeline/meeting.md:5:9  error  empty-text  "weight" is empty. Remove the key, or write one of its words.',
        'timeline/meeting.md:8:5  error  empty-text  An item of "people" is empty. Write the id of an entry, or remove the dash.',
      ],
    },
    "keys of every kind that are needed": {
      files: {
        "site.md": replace("url: https://bridges.example\n", "url: ''\ntimeZone: ''\n"),
        "claims/denial.md": replace("  by: cy\n  on: 2025-02-21", "  by: ''\n  on: ''"),
        "questions/when.md": replace("order: 1", "order: ''"),
      },
      findings: [
        'claims/denial.md:6:7  error  empty-text  "by" is empty. Write the id of an entry.',
        'claims/denial.md:7:7  error  empty-text  "on" is empty. Write a date.',
        'questions/when.md:4:8  error  empty-text  "order" is empty. Write a number.',
        'site.md:4:6  error  empty-text  "url" is empty. Write a web address.',
        'site.md:5:11  error  empty-text  "timeZone" is empty. Remove the key, or write a text.',
      ],
    },
  },
};
