import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const unknownKey: Examples = {
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
      files: { "sources/minutes.md": replace("primary: true", "primary: true\nupright: 2025-03-01") },
      findings: ['sources/minutes.md:9:1  error  unknown-key  "upright" is not a key of a source. Remove it.'],
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

const missingKey: Examples = {
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
      files: { "claims/denial.md": replace("  in: gazette\n", "") },
      findings: ['claims/denial.md:5:1  error  missing-key  "in" is missing. The key "said" needs it.'],
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

const name = (line: string) => ({ files: { "people/cy.md": replace("name: Cy", line) } });
const draft = (value: string) => ({
  files: { "people/cy.md": replace("kind: person", `kind: person\nroles: []\ndraft: ${value}`) },
});

const wrongType: Examples = {
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
      files: { "claims/denial.md": replace("in: gazette", "in: [gazette, minutes]") },
      findings: ['claims/denial.md:8:7  error  wrong-type  "in" holds a list. Write the id of an entry alone.'],
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
        'claims/denial.md:5:7  error  wrong-type  "said" holds the text "cy". Write its keys on the lines below, indented: by, in.',
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
        'claims/denial.md:5:1  error  wrong-type  "said" holds a list. Remove the dashes before its keys (by, in).',
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

const emptyText: Examples = {
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
        'claims/denial.md:6:7  error  empty-text  "by" is empty. Write the id of an entry, or a list of ids.',
        'claims/denial.md:7:7  error  empty-text  "on" is empty. Remove the key, or write a date.',
        'questions/when.md:4:8  error  empty-text  "order" is empty. Write a number.',
        'site.md:4:6  error  empty-text  "url" is empty. Write a web address.',
        'site.md:5:11  error  empty-text  "timeZone" is empty. Remove the key, or write a text.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "unknown-key": unknownKey,
  "missing-key": missingKey,
  "wrong-type": wrongType,
  "empty-text": emptyText,
};
