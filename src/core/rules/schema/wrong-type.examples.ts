import { type Examples, replace } from "../../examples/example.ts";

const name = (line: string) => ({ files: { "people/cy.md": replace("name: Cy", line) } });
const draft = (value: string) => ({
  files: { "people/cy.md": replace("kind: person", `kind: person\nroles: []\ndraft: ${value}`) },
});

export const examples: Examples = {
  passes: {
    "numbers and dates as names": name("name: 1984"),
    "words that other programs take for yes and no": name("name: No"),
    "true in quotation marks as a name": name('name: "true"'),
    "null in quotation marks": name("name: 'null'"),
    "empty lists": {
      files: {
        "claims/denial.md": replace(
          "relations:\n  - claim: opening\n    as: contradicts",
          "relations: []\npositions: []\nchain: []\ncorrections: []",
        ),
      },
    },
  },
  fails: {
    nothing: {
      ...name("name:"),
      findings: ['people/cy.md:2:1  error  wrong-type  "name" holds nothing. Write a text.'],
    },
    "a tilde": {
      ...name("name: ~"),
      findings: ['people/cy.md:2:7  error  wrong-type  "name" holds nothing. Write a text.'],
    },
    null: {
      ...name("name: null"),
      findings: ['people/cy.md:2:7  error  wrong-type  "name" holds nothing. Write a text.'],
    },
    "nothing where the key may be missing": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nsameAs:") },
      findings: [
        'people/cy.md:4:1  error  wrong-type  "sameAs" holds nothing. Write a web address, or remove the key.',
      ],
    },
    "nothing where a list belongs": {
      files: { "timeline/meeting.md": replace("people:\n  - ben", "people:") },
      findings: [
        'timeline/meeting.md:4:1  error  wrong-type  "people" holds nothing. Write a list, each item on a line of its own after a dash, or remove the key.',
      ],
    },
    "nothing where keys belong": {
      files: { "claims/denial.md": replace("said:\n  by: cy\n  on: 2025-02-21\n  in: gazette", "said:") },
      findings: [
        'claims/denial.md:5:1  error  wrong-type  "said" holds nothing. Write its keys on the lines below, indented.',
      ],
    },
    "an empty item": {
      files: { "timeline/meeting.md": replace("  - ben", "  - ben\n  -") },
      findings: [
        'timeline/meeting.md:5:3  error  wrong-type  An item of "people" holds nothing. Write the id of an entry, or remove the dash.',
      ],
    },
    true: {
      ...name("name: true"),
      findings: [
        'people/cy.md:2:7  error  wrong-type  "name" holds true, which some programs write where yes or on was meant. Write a text, or put the word in quotation marks.',
      ],
    },
    "true for a date": {
      files: { "timeline/meeting.md": replace("date: 2025-02-19", "date: true") },
      findings: ['timeline/meeting.md:3:7  error  wrong-type  "date" holds true or false. Write a date.'],
    },
    "Norwegian, as a program wrote it": {
      files: { "sources/minutes.md": replace("primary: true", "primary: true\nlanguage: false") },
      findings: [
        'sources/minutes.md:9:11  error  wrong-type  "language" holds false, which some programs write where no or off was meant. Write a language tag, or put the word in quotation marks.',
      ],
    },
    "brackets with nothing between them": {
      files: {
        "people/cy.md": replace("kind: person", "kind: person\nnativeName: {}\nsameAs: []\nroles: {}"),
        "articles/bridge.md": replace("  - name: Desk", "  - {}"),
      },
      findings: [
        'articles/bridge.md:6:5  error  wrong-type  An item of "authors" holds nothing. Write its keys on the lines below, indented, or remove the dash.',
        'people/cy.md:4:13  error  wrong-type  "nativeName" holds nothing. Write its keys on the lines below, indented, or remove the key.',
        'people/cy.md:5:9  error  wrong-type  "sameAs" holds nothing. Write a web address, or remove the key.',
        'people/cy.md:6:8  error  wrong-type  "roles" holds nothing. Write a list, each item on a line of its own after a dash, or remove the key.',
      ],
    },
    "a list for a text": {
      ...name("name:\n  - Cy\n  - Dee"),
      findings: ['people/cy.md:2:1  error  wrong-type  "name" holds a list. Write a text alone.'],
    },
    "a list for an id": {
      files: { "claims/denial.md": replace("by: cy", "by: [cy, ada]") },
      findings: ['claims/denial.md:6:7  error  wrong-type  "by" holds a list. Write the id of an entry alone.'],
    },
    "a text that begins with a bracket": {
      ...name("name: [Cy]"),
      findings: [
        'people/cy.md:2:7  error  wrong-type  "name" is read as a list or as keys, because it begins with a bracket. Put the whole text in quotation marks.',
      ],
    },
    "a text that is a placeholder": {
      ...name("name: {name}"),
      findings: [
        'people/cy.md:2:7  error  wrong-type  "name" is read as a list or as keys, because it begins with a bracket. Put the whole text in quotation marks.',
      ],
    },
    "keys for a text": {
      ...name("name:\n  first: Cy"),
      findings: ['people/cy.md:2:1  error  wrong-type  "name" holds keys. Write a text.'],
    },
    "a colon in an item": {
      files: { "articles/bridge.md": replace("lead: true", "lead: true\nfindings:\n  - Ben said: it opens") },
      findings: [
        'articles/bridge.md:10:5  error  wrong-type  An item of "findings" is read as a key with a value, because it holds a colon with a blank behind it. Put the whole text in quotation marks.',
      ],
    },
    "a text for a list": {
      files: { "timeline/meeting.md": replace("people:\n  - ben", "people: ben") },
      findings: [
        'timeline/meeting.md:4:9  error  wrong-type  "people" holds the text "ben". Write a list: each item on a line of its own, after a dash and a blank.',
      ],
    },
    "keys for a list": {
      files: {
        "claims/denial.md": replace(
          "  - source: gazette\n    bearing: context",
          "  source: gazette\n  bearing: context",
        ),
      },
      findings: [
        'claims/denial.md:13:1  error  wrong-type  "evidence" holds keys. Begin each item with a dash and a blank.',
      ],
    },
    "a text for keys": {
      files: { "claims/denial.md": replace("said:\n  by: cy\n  on: 2025-02-21\n  in: gazette", "said: cy") },
      findings: [
        'claims/denial.md:5:7  error  wrong-type  "said" holds the text "cy". Write its keys on the lines below, indented: by, on, in.',
      ],
    },
    "a list for keys": {
      files: {
        "claims/denial.md": replace(
          "said:\n  by: cy\n  on: 2025-02-21\n  in: gazette",
          "said:\n  - by: cy\n  - on: 2025-02-21\n  - in: gazette",
        ),
      },
      findings: [
        'claims/denial.md:5:1  error  wrong-type  "said" holds a list. Remove the dashes before its keys (by, on, in).',
      ],
    },
    "a text for an item with keys": {
      files: { "articles/bridge.md": replace("  - name: Desk", "  - Desk") },
      findings: [
        'articles/bridge.md:6:5  error  wrong-type  An item of "authors" holds the text "Desk". Write its keys on the lines below, indented: name.',
      ],
    },
    yes: {
      ...draft("yes"),
      findings: [
        'people/cy.md:5:8  error  wrong-type  "draft" holds the text "yes". Write true or false, in small letters.',
      ],
    },
    True: {
      ...draft("True"),
      findings: [
        'people/cy.md:5:8  error  wrong-type  "draft" holds the text "True". Write true or false, in small letters.',
      ],
    },
    on: {
      ...draft("on"),
      findings: [
        'people/cy.md:5:8  error  wrong-type  "draft" holds the text "on". Write true or false, in small letters.',
      ],
    },
    one: {
      ...draft("1"),
      findings: [
        'people/cy.md:5:8  error  wrong-type  "draft" holds the text "1". Write true or false, in small letters.',
      ],
    },
    "true in quotation marks": {
      ...draft('"true"'),
      findings: ['people/cy.md:5:8  error  wrong-type  "draft" holds the text "true". Remove the quotation marks.'],
    },
    "nothing for a draft": {
      ...draft(""),
      findings: ['people/cy.md:5:1  error  wrong-type  "draft" holds nothing. Write true or false, or remove the key.'],
    },
  },
};
