import { type Examples, inTurn, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "blanks behind the lines of ---": { files: { "people/cy.md": "---  \nname: Cy\nkind: person\n---\t\n" } },
    "a byte order mark and the line endings of Windows": {
      files: { "people/cy.md": "\uFEFF---\r\nname: Cy\r\nkind: person\r\n---\r\n" },
    },
    "no line ending at the end": { files: { "people/cy.md": "---\nname: Cy\nkind: person\n---" } },
    "lines of --- in the text": {
      files: { "pages/about.md": replace("We read news.", "We read.\n\n---\n\nNews: all of it.\n\n---") },
    },
    "a text that begins with a word and a colon": {
      files: { "pages/about.md": replace("We read news.", "title: a word.\n\nWe read news.") },
    },
    "blank lines among the keys": { files: { "people/cy.md": "---\n\nname: Cy\n\n\nkind: person\n\n---\n" } },
  },
  fails: {
    "an empty file": {
      files: { "people/dee.md": "" },
      findings: [
        "people/dee.md:1:1  error  frontmatter  The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      ],
    },
    "no keys at all": {
      files: { "people/dee.md": "Dee is a person.\n" },
      findings: [
        "people/dee.md:1:1  error  frontmatter  The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      ],
    },
    "keys without the first line": {
      files: { "people/cy.md": replace("---\nname", "name") },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      ],
    },
    "keys without the last line": {
      files: { "people/cy.md": "---\nname: Cy\nkind: person\n\nCy says no.\n" },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The keys have no end. Close them with a line of --- before the text.",
      ],
    },
    "four hyphens": {
      files: { "people/cy.md": "----\nname: Cy\nkind: person\n----\n" },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      ],
    },
    "hyphens that are indented": {
      files: { "people/cy.md": "---\nname: Cy\nkind: person\n ---\n" },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The keys have no end. Close them with a line of --- before the text.",
      ],
    },
    "a blank first line": {
      files: { "people/cy.md": (text) => `\n${text}` },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The first line is blank. Let the file begin with the line of ---.",
      ],
    },
    "a blank before the first line": {
      files: { "people/cy.md": (text) => ` ${text}` },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      ],
    },
    "plus signs": {
      files: { "people/cy.md": "+++\nname = 'Cy'\n+++\n" },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      ],
    },
    "a line of --- among the keys": {
      files: { "claims/denial.md": replace("verdict:", "---\nverdict:") },
      findings: [
        "claims/denial.md:9:1  error  frontmatter  The keys end here, but more keys follow. Remove this line of ---, and keep the one below the last key.",
      ],
    },
    "a blank first line and another mistake": {
      files: { "people/cy.md": inTurn(replace("kind: person", "kind: human"), (text) => `\n${text}`) },
      findings: [
        "people/cy.md:1:1  error  frontmatter  The first line is blank. Let the file begin with the line of ---.",
        'people/cy.md:4:7  error  unknown-value  "human" is no value of "kind". Use one of: person, organisation, outlet.',
      ],
    },
  },
};
