import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a footnote within a footnote, and two marks for one": {
      files: about("a[^1] b[^1]\n\n[^1]: c[^2]\n\n[^2]: d\n"),
    },
  },
  fails: {
    "a footnote without a mark": {
      files: about("We read news.\n\n[^1]: Daily.\n"),
      findings: [
        'pages/about.md:7:1  error  unused-footnote  No mark in the text leads to the footnote "[^1]". Put [^1] where it belongs, or remove the footnote.',
      ],
    },
    "footnotes that only name each other": {
      files: about("We read news.\n\n[^a]: See[^b].\n\n[^b]: See[^a].\n"),
      findings: [
        'pages/about.md:7:1  error  unused-footnote  No mark in the text leads to the footnote "[^a]". Put [^a] where it belongs, or remove the footnote.',
        'pages/about.md:9:1  error  unused-footnote  No mark in the text leads to the footnote "[^b]". Put [^b] where it belongs, or remove the footnote.',
      ],
    },
  },
};
