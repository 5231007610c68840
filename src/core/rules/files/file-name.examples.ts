import type { Examples } from "../../examples/example.ts";

const person = "---\nname: Dee\nkind: person\n---\n";
const eighty = "a".repeat(80);

export const examples: Examples = {
  passes: {
    "digits alone": { files: { "people/2025.md": person } },
    "the longest id": { files: { [`people/${eighty}.md`]: person } },
  },
  fails: {
    "a capital letter": {
      files: { "people/Dee.md": person },
      findings: [
        'people/Dee.md:1:1  error  file-name  "Dee" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "an ending twice": {
      files: { "people/dee.md.md": person },
      findings: [
        'people/dee.md.md:1:1  error  file-name  "dee.md" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "a blank": {
      files: { "people/dee dum.md": person },
      findings: [
        'people/dee dum.md:1:1  error  file-name  "dee dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "an underscore": {
      files: { "people/dee_dum.md": person },
      findings: [
        'people/dee_dum.md:1:1  error  file-name  "dee_dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "two hyphens": {
      files: { "people/dee--dum.md": person },
      findings: [
        'people/dee--dum.md:1:1  error  file-name  "dee--dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "a hyphen at the end": {
      files: { "people/dee-.md": person },
      findings: [
        'people/dee-.md:1:1  error  file-name  "dee-" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "a dot": {
      files: { "people/dee.dum.md": person },
      findings: [
        'people/dee.dum.md:1:1  error  file-name  "dee.dum" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee-dum.md".',
      ],
    },
    "an accent": {
      files: { "people/dée.md": person },
      findings: [
        'people/dée.md:1:1  error  file-name  "dée" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens: rename the file "dee.md".',
      ],
    },
    "letters of another script": {
      files: { "people/путин.md": person },
      findings: [
        'people/путин.md:1:1  error  file-name  "путин" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens.',
      ],
    },
    "a character too many": {
      files: { [`people/${eighty}a.md`]: person },
      findings: [
        'people/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1  error  file-name  The name of the file has 81 characters before ".md". Shorten it to 80 at most.',
      ],
    },
    "no name": {
      files: { "people/-.md": person },
      findings: [
        'people/-.md:1:1  error  file-name  "-" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens.',
      ],
    },
  },
};
