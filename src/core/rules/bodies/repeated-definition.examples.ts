import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a footnote and an address of one name": {
      files: about("[a] and b[^a]\n\n[a]: claim:opening\n\n[^a]: c\n"),
    },
  },
  fails: {
    "a footnote twice": {
      files: about("a[^1]\n\n[^1]: b\n\n[^1]: c\n"),
      findings: [
        'pages/about.md:9:1  error  repeated-definition  "[^1]" is defined twice, and only the first is used. Give the second another name, or remove it.',
      ],
    },
    "an address twice, in other letters": {
      files: about("[Ben][ref] said so.\n\n[ref]: claim:opening\n[REF]: claim:denial\n"),
      findings: [
        'pages/about.md:8:1  error  repeated-definition  "[REF]" is defined twice, and only the first is used. Give the second another name, or remove it.',
      ],
    },
  },
};
