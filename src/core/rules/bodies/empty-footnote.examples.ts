import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a footnote that begins on the next line": { files: about("We read news.[^1]\n\n[^1]:\n    Daily.\n") },
  },
  fails: {
    "nothing behind the colon": {
      files: about("We read news.[^1]\n\n[^1]:\n\nDaily.\n"),
      findings: [
        'pages/about.md:7:1  error  empty-footnote  The footnote "[^1]" is empty. Write its words behind the colon.',
      ],
    },
  },
};
