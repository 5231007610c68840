import { type Examples, replace } from "../../examples/example.ts";

const name = (line: string) => ({ files: { "people/cy.md": replace("name: Cy", line) } });

export const examples: Examples = {
  passes: { "a single sign": name("name: —") },
  fails: {
    "nothing between quotation marks": {
      ...name('name: ""'),
      findings: [
        'people/cy.md:2:7  error  empty-text  "name" is empty. Write something, or remove the key if it may be missing.',
      ],
    },
    "blanks between quotation marks": {
      ...name("name: '   '"),
      findings: [
        'people/cy.md:2:7  error  empty-text  "name" is empty. Write something, or remove the key if it may be missing.',
      ],
    },
    "hard blanks": {
      ...name('name: "\u00A0\u2003"'),
      findings: [
        'people/cy.md:2:7  error  empty-text  "name" is empty. Write something, or remove the key if it may be missing.',
      ],
    },
    "a text on lines of its own that are blank": {
      ...name("name: >\n  \n"),
      findings: [
        'people/cy.md:2:7  error  empty-text  "name" is empty. Write something, or remove the key if it may be missing.',
      ],
    },
    "in a quotation": {
      files: { "claims/opening.md": replace("quote: It opens in May", 'quote: ""') },
      findings: [
        'claims/opening.md:23:12  error  empty-text  "quote" is empty. Write something, or remove the key if it may be missing.',
      ],
    },
  },
};
