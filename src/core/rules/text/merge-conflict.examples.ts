import { type Examples, replace } from "../../examples/example.ts";

const name = (lines: string) => ({ files: { "people/cy.md": replace("name: Cy\n", lines) } });
const about = (lines: string) => ({ files: { "pages/about.md": replace("We read news.", lines) } });

export const examples: Examples = {
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
