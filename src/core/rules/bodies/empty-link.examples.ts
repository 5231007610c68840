import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "brackets that are no link": { files: about("We [read] news (daily).") },
  },
  fails: {
    "links without an address": {
      files: about("We [read]() news [daily](#) and [weekly](<>)."),
      findings: [
        "pages/about.md:5:11  error  empty-link  The link has no address. Write one between the parentheses, or remove the link.",
        "pages/about.md:5:26  error  empty-link  The link has no address. Write one between the parentheses, or remove the link.",
        "pages/about.md:5:43  error  empty-link  The link has no address. Write one between the parentheses, or remove the link.",
      ],
    },
    "an image without an address": {
      files: about("![A bridge]()"),
      findings: [
        "pages/about.md:5:13  error  empty-link  The image has no address. Write one between the parentheses, or remove the image.",
      ],
    },
  },
};
