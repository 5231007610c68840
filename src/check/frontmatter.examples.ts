import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const name = (lines: string) => ({ files: { "people/cy.md": replace("name: Cy\n", lines) } });
const about = (lines: string) => ({ files: { "pages/about.md": replace("We read news.", lines) } });

const mergeConflict: Examples = {
  passes: {
    "a heading underlined with seven signs": about("Section\n=======\n\nText."),
    "arrows and signs within lines": about("a <<<<<<< b\n\n    ======="),
    "more or fewer signs": about("<<<<<< six\n\nA\n========\n\nText."),
  },
  fails: {
    "among the keys": {
      ...name("<<<<<<< HEAD\nname: Cy\n=======\nname: Cyril\n>>>>>>> main\n"),
      findings: [
        "people/cy.md:2:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "with the common origin": {
      ...name("<<<<<<< HEAD\nname: Cy\n||||||| base\nname: C\n=======\nname: Cyril\n>>>>>>> main\n"),
      findings: [
        "people/cy.md:2:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "in the text": {
      ...about("<<<<<<< HEAD\nWe read.\n=======\nWe [read](claim:nothing).\n>>>>>>> main"),
      findings: [
        "pages/about.md:5:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "two in a file": {
      ...about("<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> main\n\n<<<<<<< HEAD\nC.\n=======\nD.\n>>>>>>> main"),
      findings: [
        "pages/about.md:5:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
        "pages/about.md:11:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "over the end of the keys": {
      files: {
        "pages/about.md": "---\n<<<<<<< HEAD\ntitle: About\n---\n\nA.\n=======\ntitle: Us\n---\n\nB.\n>>>>>>> main\n",
      },
      findings: [
        "pages/about.md:2:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "the whole file": {
      files: {
        "pages/about.md":
          "<<<<<<< HEAD\n---\ntitle: About\n---\n\nA.\n=======\n---\ntitle: Us\n---\n\nB.\n>>>>>>> main\n",
      },
      findings: [
        "pages/about.md:1:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "a mark left over in the text": {
      ...about("We read news.\n>>>>>>> main"),
      findings: [
        "pages/about.md:6:1  error  merge-conflict  Two versions could not be merged here (>>>>>>> main). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "a divider left over among the keys": {
      ...name("name: Cy\n=======\n"),
      findings: [
        "people/cy.md:3:1  error  merge-conflict  Two versions could not be merged here (=======). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "with the line endings of Windows": {
      files: {
        "people/cy.md":
          "---\r\n<<<<<<< HEAD\r\nname: Cy\r\n=======\r\nname: C\r\n>>>>>>> main\r\nkind: person\r\n---\r\n",
      },
      findings: [
        "people/cy.md:2:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
      ],
    },
    "with another mistake in the first version": {
      ...name("<<<<<<< HEAD\nname: Cy\nage: 3\n=======\nname: Cyril\n>>>>>>> main\n"),
      findings: [
        "people/cy.md:2:1  error  merge-conflict  Two versions could not be merged here (<<<<<<< HEAD). Keep the lines that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
        'people/cy.md:4:1  error  unknown-key  "age" is not a key of a person. Remove it.',
      ],
    },
  },
};

const frontmatter: Examples = {
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
        'people/cy.md:4:7  error  unknown-value  "human" is no value of "kind". Use one of: person, organisation, outlet, group, unnamed, saying.',
      ],
    },
  },
};

const finding = (line: string) => ({ files: { "claims/denial.md": replace("finding: Nothing shows it.", line) } });

const cutText: Examples = {
  passes: {
    "a # without a blank before it": finding("finding: Nothing#shows it, in C#."),
    "in quotation marks": finding('finding: "Nothing #shows it."'),
    "a remark behind quotation marks": finding('finding: "Nothing shows it." # a remark'),
    "remarks behind ids, dates and words of a list": {
      files: {
        "claims/denial.md": (text) =>
          text
            .replace("by: cy", "by: cy # who")
            .replace("on: 2025-02-21", "on: 2025-02-21 # when")
            .replace("kind: denial", "kind: denial # what"),
      },
    },
    "remarks on lines of their own": finding("# a remark\nfinding: Nothing shows it.\n  # another\n"),
    "in a text on lines of its own": finding("finding: >\n  Nothing # shows it."),
    "a remark behind a key with keys of its own": {
      files: { "claims/denial.md": replace("said:", "said: # who said it") },
    },
  },
  fails: {
    "a # in a sentence": {
      ...finding("finding: Nothing #shows it."),
      findings: [
        'claims/denial.md:4:18  error  cut-text  The # hides the rest of the line, so that "finding" ends with “Nothing”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "a remark behind a sentence": {
      ...finding("finding: Nothing shows it. # a remark"),
      findings: [
        'claims/denial.md:4:28  error  cut-text  The # hides the rest of the line, so that "finding" ends with “Nothing shows it.”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "a # at the beginning": {
      ...finding("finding: #nothing shows it"),
      findings: [
        'claims/denial.md:4:10  error  cut-text  "finding" is empty, because a # with a blank before it hides the rest of its line. Put the text in quotation marks.',
      ],
    },
    "a # behind a tab": {
      ...finding("finding: Nothing\t#shows it."),
      findings: [
        'claims/denial.md:4:18  error  cut-text  The # hides the rest of the line, so that "finding" ends with “Nothing”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "in an item of a list": {
      files: { "articles/bridge.md": replace("lead: true", "lead: true\nfindings:\n  - We are number #1.") },
      findings: [
        'articles/bridge.md:10:19  error  cut-text  The # hides the rest of the line, so that "findings" ends with “We are number”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "in a key within another": {
      files: { "claims/denial.md": replace("  in: gazette", "  in: gazette\n  passage: paragraph #3") },
      findings: [
        'claims/denial.md:9:22  error  cut-text  The # hides the rest of the line, so that "passage" ends with “paragraph”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "in a title of the site": {
      files: { "site.md": replace("title: Bridges", "title: Bridges #1") },
      findings: [
        'site.md:2:16  error  cut-text  The # hides the rest of the line, so that "title" ends with “Bridges”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "merge-conflict": mergeConflict,
  frontmatter,
  "cut-text": cutText,
};
