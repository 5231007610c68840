import { type Examples, replace } from "../../test/dossiers/example.ts";

const name = (line: string) => ({ files: { "people/cy.md": replace("name: Cy", line) } });
const person = (lines: string) => ({ files: { "people/cy.md": `---\n${lines}\n---\n` } });
const said = (lines: string) => ({
  files: { "claims/denial.md": replace("said:\n  by: cy\n  on: 2025-02-21\n  in: gazette", lines) },
});

const yaml: Examples = {
  passes: {
    "keys between brackets": said("said: { by: cy, on: 2025-02-21, in: gazette }"),
    "keys between brackets on several lines": said("said: {\n  by: cy,\n  on: 2025-02-21,\n  in: gazette,\n  }"),
    "keys in quotation marks": person("\"name\": Cy\n'kind': person"),
    "texts in quotation marks with signs": name(`name: "Cy: *the* #1 'boss' & {co}"`),
    "quotation marks within others": name(`name: 'Cy''s "own"'`),
    "a folded text": name("name: >-\n  Cy\n  Dee"),
    "a literal text": name("name: |\n  Cy"),
    "a text on several lines": name("name: Cy\n  Dee"),
    "a list at the left margin": { files: { "timeline/meeting.md": replace("people:\n  - ben", "people:\n- ben") } },
    "a list between brackets": { files: { "timeline/meeting.md": replace("people:\n  - ben", "people: [ben, ada]") } },
    "a tab behind a colon": name("name:\tCy"),
    "colons without a blank, brackets and signs within a text": name("name: Cy:Dee (a) [b] {c}, 5* & ! % @ ` | > - ?"),
    "a dash before a word": name("name: -Cy"),
    "curly quotation marks": name("name: “Cy”"),
    "deeper indents": said("said:\n      by: cy\n      on: 2025-02-21\n      in: gazette"),
  },
  fails: {
    "a colon in a text": {
      ...name("name: Cy: the first"),
      findings: [
        'people/cy.md:2:7  error  yaml  "Cy: the first" holds a colon with a blank or nothing behind it, which makes a key of what stands before. Put the whole text in quotation marks.',
      ],
    },
    "a colon at the end of a text": {
      ...name("name: Cy:"),
      findings: [
        'people/cy.md:2:7  error  yaml  "Cy:" holds a colon with a blank or nothing behind it, which makes a key of what stands before. Put the whole text in quotation marks.',
      ],
    },
    "a colon in a text between curly quotation marks": {
      ...name("name: “Cy: first”"),
      findings: [
        'people/cy.md:2:7  error  yaml  "“Cy: first”" holds a colon with a blank or nothing behind it, which makes a key of what stands before. Put the whole text in quotation marks.',
      ],
    },
    "a colon deeper down, and a mistake elsewhere": {
      files: {
        "claims/denial.md": (text) =>
          text
            .replace("  in: gazette", "  in: gazette\n  passage: Page: 3")
            .replace("source: gazette", "source: gazete"),
      },
      findings: [
        'claims/denial.md:9:12  error  yaml  "Page: 3" holds a colon with a blank or nothing behind it, which makes a key of what stands before. Put the whole text in quotation marks.',
        'claims/denial.md:15:13  error  dangling-reference  There is no source "gazete". Did you mean "gazette"?',
      ],
    },
    "no blank behind a colon": {
      ...person("name:Cy\nkind: person"),
      findings: ['people/cy.md:2:1  error  yaml  There is no blank behind the colon in "name:Cy". Put one there.'],
    },
    "no blank behind the last colon": {
      ...person("kind: person\nname:Cy"),
      findings: ['people/cy.md:3:1  error  yaml  There is no blank behind the colon in "name:Cy". Put one there.'],
    },
    "no blank behind a colon deeper down": {
      ...said("said:\n  by:cy\n  on: 2025-02-21\n  in: gazette"),
      findings: ['claims/denial.md:6:3  error  yaml  There is no blank behind the colon in "by:cy". Put one there.'],
    },
    "no blank behind a colon between brackets": {
      ...said("said: {by:cy, on: 2025-02-21, in: gazette}"),
      findings: ['claims/denial.md:5:8  error  yaml  There is no blank behind the colon in "by:cy". Put one there.'],
    },
    "no colon": {
      ...person("name Cy\nkind: person"),
      findings: [
        'people/cy.md:2:1  error  yaml  "name Cy" is not a key with a value. Write the key, a colon, a blank and the value; if it belongs to the text above, indent it.',
      ],
    },
    "text that is not indented": {
      ...person("name: >\nCy\nkind: person"),
      findings: [
        'people/cy.md:3:1  error  yaml  "Cy" is not a key with a value. Write the key, a colon, a blank and the value; if it belongs to the text above, indent it.',
      ],
    },
    "a quotation mark that is never closed": {
      ...person('name: "Cy\nkind: person'),
      findings: [
        'people/cy.md:2:7  error  yaml  The quotation mark " is never closed. Add the closing " at the end of the text.',
      ],
    },
    "a single quotation mark that is never closed": {
      ...person("name: 'Cy\nkind: person"),
      findings: [
        "people/cy.md:2:7  error  yaml  The quotation mark ' is never closed. Add the closing ' at the end of the text.",
      ],
    },
    "an open quotation mark deeper down": {
      ...said('said:\n  passage: "Page 3\n  by: cy\n  on: 2025-02-21\n  in: gazette'),
      findings: [
        'claims/denial.md:6:12  error  yaml  The quotation mark " is never closed. Add the closing " at the end of the text.',
      ],
    },
    "an apostrophe between single quotation marks": {
      ...name("name: 'Cy's own'"),
      findings: [
        'people/cy.md:2:11  error  yaml  "s own\'" stands behind the closing quotation mark. Put the whole text in quotation marks: "…" around a text that holds \', and \'…\' around one that holds ".',
      ],
    },
    "text behind a quotation": {
      ...name('name: "Cy" he said'),
      findings: [
        'people/cy.md:2:12  error  yaml  "he said" stands behind the closing quotation mark. Put the whole text in quotation marks: "…" around a text that holds \', and \'…\' around one that holds ".',
      ],
    },
    "a comma behind a quotation": {
      ...name('name: "Cy", he said'),
      findings: [
        'people/cy.md:2:11  error  yaml  ", he said" stands behind the closing quotation mark. Put the whole text in quotation marks: "…" around a text that holds \', and \'…\' around one that holds ".',
      ],
    },
    "a text in quotation marks that goes on at the left margin": {
      ...person('name: "Cy\nDee"\nkind: person'),
      findings: [
        'people/cy.md:2:7  error  yaml  The quotation mark " is never closed. Add the closing " at the end of the text.',
      ],
    },
    "a text that begins with @": {
      ...name("name: @cy"),
      findings: ["people/cy.md:2:7  error  yaml  A text cannot begin with @ here. Put it in quotation marks."],
    },
    "a text that begins with a backtick": {
      ...name("name: `Cy`"),
      findings: ["people/cy.md:2:7  error  yaml  A text cannot begin with ` here. Put it in quotation marks."],
    },
    "a text that begins with %": {
      ...name("name: %cy"),
      findings: ["people/cy.md:2:7  error  yaml  A text cannot begin with % here. Put it in quotation marks."],
    },
    "a text that begins with a comma": {
      ...name("name: , Cy"),
      findings: ["people/cy.md:2:7  error  yaml  A text cannot begin with , here. Put it in quotation marks."],
    },
    "a text that begins with *": {
      ...name("name: *Cy* Dee"),
      findings: [
        'people/cy.md:2:7  error  yaml  "*Cy* Dee" refers to something elsewhere in the file, which is not allowed here. Write the value out; a text that begins with * belongs in quotation marks.',
      ],
    },
    "a text that begins with &": {
      ...name("name: &Cy Dee"),
      findings: [
        'people/cy.md:2:7  error  yaml  "&Cy" makes a mark for use elsewhere, which is not allowed here. Remove it; a text that begins with & belongs in quotation marks.',
      ],
    },
    "a text that begins with !": {
      ...name("name: !Cy Dee"),
      findings: [
        'people/cy.md:2:7  error  yaml  "!Cy" is a sign for programs. Remove it; a text that begins with ! belongs in quotation marks.',
      ],
    },
    "a text that begins with | or >": {
      ...person("name: | Cy\nkind: > person"),
      findings: [
        "people/cy.md:2:7  error  yaml  Text follows the | on its line. Begin the text on the next line, indented; or leave out the | and put the text in quotation marks.",
        "people/cy.md:3:7  error  yaml  Text follows the > on its line. Begin the text on the next line, indented; or leave out the > and put the text in quotation marks.",
      ],
    },
    "a text that begins with [": {
      ...name("name: [sic] Cy"),
      findings: [
        'people/cy.md:2:13  error  yaml  "Cy" stands behind the closing bracket. Put the whole text in quotation marks, brackets included; or remove what is too much.',
      ],
    },
    "a text that begins with {": {
      ...name("name: {Cy} Dee"),
      findings: [
        'people/cy.md:2:12  error  yaml  "Dee" stands behind the closing bracket. Put the whole text in quotation marks, brackets included; or remove what is too much.',
      ],
    },
    "a text that begins with a dash": {
      ...name("name: - Cy"),
      findings: [
        'people/cy.md:2:7  error  yaml  "- Cy" begins with a dash. Begin a list on the next line, indented; or put the text in quotation marks.',
      ],
    },
    "a text that begins with a question mark": {
      ...name("name: ? Cy"),
      findings: ["people/cy.md:2:7  error  yaml  A text cannot begin with ? here. Put it in quotation marks."],
    },
    "a bracket that is never closed": {
      ...said("said: { by: cy, on: 2025-02-21, in: gazette"),
      findings: [
        "claims/denial.md:5:7  error  yaml  The { is never closed. Add the }; a text that begins with { belongs in quotation marks.",
      ],
    },
    "a list that is never closed": {
      files: { "timeline/meeting.md": replace("people:\n  - ben", "people: [ben") },
      findings: [
        "timeline/meeting.md:4:9  error  yaml  The [ is never closed. Add the ]; a text that begins with [ belongs in quotation marks.",
      ],
    },
    "a bracket too many": {
      files: { "timeline/meeting.md": replace("people:\n  - ben", "people: [ben]]") },
      findings: [
        'timeline/meeting.md:4:14  error  yaml  "]" stands behind the closing bracket. Put the whole text in quotation marks, brackets included; or remove what is too much.',
      ],
    },
    "no comma between brackets": {
      ...said("said: { by: cy on: 2025-02-21, in: gazette }"),
      findings: [
        'claims/denial.md:5:13  error  yaml  Something is wrong before or in "cy on: 2025-02-21, in: gazette }". Between brackets put a comma between the items, and quotation marks around a text that holds a comma, a colon or a bracket.',
      ],
    },
    "a colon in a text between brackets": {
      ...said("said: { by: cy, on: 2025-02-21, in: gazette, passage: a: b }"),
      findings: [
        'claims/denial.md:5:55  error  yaml  Something is wrong before or in "a: b }". Between brackets put a comma between the items, and quotation marks around a text that holds a comma, a colon or a bracket.',
      ],
    },
    "a key too far to the right": {
      ...said("said:\n  by: cy\n   on: 2025-02-21\n  in: gazette"),
      findings: [
        'claims/denial.md:7:4  error  yaml  "on: 2025-02-21" is not in line with what it belongs to. Begin keys and list items that belong together at the same column.',
      ],
    },
    "a key too far to the left": {
      ...said("said:\n  by: cy\n on: 2025-02-21\n  in: gazette"),
      findings: [
        'claims/denial.md:7:2  error  yaml  "on: 2025-02-21" is not in line with what it belongs to. Begin keys and list items that belong together at the same column.',
      ],
    },
    "a first key that is indented alone": {
      ...person(" name: Cy\nkind: person"),
      findings: [
        'people/cy.md:3:1  error  yaml  "kind" is not in line with what it belongs to. Begin keys and list items that belong together at the same column.',
      ],
    },
    "an item of a list too far to the left": {
      files: { "timeline/meeting.md": replace("people:\n  - ben", "people:\n  - ben\n - ada") },
      findings: [
        'timeline/meeting.md:6:2  error  yaml  "- ada" is not in line with what it belongs to. Begin keys and list items that belong together at the same column.',
      ],
    },
    "a key of an item too far to the left": {
      files: {
        "claims/denial.md": replace(
          "  - claim: opening\n    as: contradicts",
          "  - claim: opening\n   as: contradicts",
        ),
      },
      findings: [
        'claims/denial.md:18:4  error  yaml  "as: contradicts" is not in line with what it belongs to. Begin keys and list items that belong together at the same column.',
      ],
    },
    "a tab as an indent": {
      ...said("said:\n\tby: cy\n\ton: 2025-02-21\n\tin: gazette"),
      findings: [
        "claims/denial.md:6:1  error  yaml  There is a tab at the beginning of the line. Replace it with blanks.",
      ],
    },
    "a tab behind blanks": {
      ...said("said:\n  by: cy\n \ton: 2025-02-21\n  in: gazette"),
      findings: [
        "claims/denial.md:7:2  error  yaml  There is a tab at the beginning of the line. Replace it with blanks.",
      ],
    },
    "an unknown escape": {
      ...name('name: "C\\y"'),
      findings: [
        'people/cy.md:2:9  error  yaml  "\\y" means nothing between double quotation marks. Write \\\\ for a backslash, or use single quotation marks.',
      ],
    },
    "an alias": {
      ...person("name: &n Cy\nnativeName: { text: *n, language: en }\nkind: person"),
      findings: [
        'people/cy.md:2:7  error  yaml  "&n" makes a mark for use elsewhere, which is not allowed here. Remove it; a text that begins with & belongs in quotation marks.',
        'people/cy.md:3:21  error  yaml  "*n" refers to something elsewhere in the file, which is not allowed here. Write the value out; a text that begins with * belongs in quotation marks.',
      ],
    },
    "a merge key": {
      ...person("name: Cy\nkind: person\n<<: *base"),
      findings: [
        'people/cy.md:4:1  error  yaml  "<<" refers to something elsewhere in the file, which is not allowed here. Write the value out; a text that begins with * belongs in quotation marks.',
      ],
    },
    "a tag": {
      ...name("name: !!str Cy"),
      findings: [
        'people/cy.md:2:7  error  yaml  "!!str" is a sign for programs. Remove it; a text that begins with ! belongs in quotation marks.',
      ],
    },
    "a line of three dots": {
      ...person("name: Cy\n...\nkind: person"),
      findings: ["people/cy.md:3:1  error  yaml  A line of ... ends the keys for some programs. Remove it."],
    },
    "words behind the line that should end the keys": {
      files: {
        "people/cy.md": "---\nname: Cy\nkind: person\n--- # of the keys\n\nCy says no.\n\n---\n\nWhy, nobody knows.\n",
      },
      findings: [
        'people/cy.md:4:1  error  yaml  "--- # of the keys" is not a key, and does not end the keys either. Close them with a line of --- that holds nothing else.',
      ],
    },
    "a directive": {
      ...person("%YAML 1.2\nname: Cy\nkind: person"),
      findings: [
        'people/cy.md:2:1  error  yaml  "%YAML 1.2" is not a key. Remove the line; a text that begins with % belongs in quotation marks.',
      ],
    },
    "a key after a question mark": {
      ...person("? name\n: Cy\nkind: person"),
      findings: [
        'people/cy.md:2:1  error  yaml  "?" cannot be a key. Write a plain word, a colon, a blank and the value.',
      ],
    },
    "a list as a key": {
      ...person("[name]: Cy\nname: Cy\nkind: person"),
      findings: [
        'people/cy.md:2:1  error  yaml  "[name]" cannot be a key. Write a plain word, a colon, a blank and the value.',
      ],
    },
    "no key before the colon": {
      ...person(": x\nname: Cy\nkind: person"),
      findings: ["people/cy.md:2:1  error  yaml  A key is missing before the colon. Write it there."],
    },
    "a list instead of keys": {
      ...person("- name: Cy\n- kind: person"),
      findings: [
        'people/cy.md:2:1  error  yaml  "- name: Cy" stands where a key belongs. Write one key to a line: the key, a colon, a blank and the value.',
      ],
    },
    "a sentence instead of keys": {
      ...person("Cy is a person"),
      findings: [
        'people/cy.md:2:1  error  yaml  "Cy is a person" is not a key with a value. Write the key, a colon, a blank and the value; if it belongs to the text above, indent it.',
      ],
    },
    "two mistakes in two keys": {
      ...person('name: "Cy\nkind: @person'),
      findings: [
        'people/cy.md:2:7  error  yaml  The quotation mark " is never closed. Add the closing " at the end of the text.',
        "people/cy.md:3:7  error  yaml  A text cannot begin with @ here. Put it in quotation marks.",
      ],
    },
    "a # in a text that goes on below": {
      ...name("name: Cy #2\n  and more"),
      findings: [
        "people/cy.md:2:10  error  yaml  The # hides the rest of its line, and the text goes on below. Put the whole text in quotation marks.",
      ],
    },
    "a # between brackets": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nnativeName: { text: Cy #2,\n  language: en }") },
      findings: [
        "people/cy.md:4:24  error  yaml  The # hides the rest of its line, and the text goes on below. Put the whole text in quotation marks.",
      ],
    },
    "brackets within brackets": {
      ...name(`name: ${"[".repeat(5_000)}`),
      findings: [
        "people/cy.md:2:107  error  yaml  The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
      ],
    },
    "closed brackets within brackets": {
      ...name(`name: ${"[".repeat(50)}${"]".repeat(50)}`),
      findings: [
        "people/cy.md:2:19  error  yaml  The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
      ],
    },
    "dashes without end": {
      ...name(`name:\n  ${"- ".repeat(5_000)}`),
      findings: [
        "people/cy.md:3:1  error  yaml  The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
      ],
    },
    "indents without end": {
      ...name(`roles:\n${Array.from({ length: 250 }, (_, depth) => `${" ".repeat(depth + 1)}a:\n`).join("")}name: Cy`),
      findings: [
        "people/cy.md:202:1  error  yaml  The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
      ],
    },
    "aliases that explode": {
      ...name(
        `name: Cy\nroles:\n  - title: &a ${"x".repeat(10)}\n${Array.from({ length: 1_000 }, () => "  - title: *a\n").join("")}`,
      ),
      findings: [
        'people/cy.md:4:12  error  yaml  "&a" makes a mark for use elsewhere, which is not allowed here. Remove it; a text that begins with & belongs in quotation marks.',
      ],
    },
    "a list without end": {
      ...name(`name: Cy\nroles: [${"a,".repeat(20_000)}]`),
      findings: [
        "people/cy.md:3:16005  error  yaml  There are more keys and values than any entry needs. Divide the entry, or remove what is too much.",
      ],
    },
    "kilobytes of keys": {
      ...name(`name: "${"x ".repeat(100_000)}"`),
      findings: [
        "people/cy.md:2:1  error  yaml  There are more keys and values than any entry needs. Divide the entry, or remove what is too much.",
      ],
    },
  },
};

const duplicateKey: Examples = {
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

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  yaml,
  "duplicate-key": duplicateKey,
};
