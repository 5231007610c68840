import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const finding =
  "error  broken-link  This is written almost like a link, so readers see the brackets. Write [words](claim:some-id): no blank in the address or before it, no link within a link.";

export const examples: Examples = {
  passes: {
    "brackets and parentheses in a text": {
      files: about("He said [sic] (and meant it) that “[t]he bridge” opens; see f(x)[0]. \\[a](b) `[c](d e)`"),
    },
  },
  fails: {
    "a blank in the address": {
      files: about("We [read](claim: opening) news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "no closing parenthesis": {
      files: about("We [read](claim:opening news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "a blank before the address": {
      files: about("We [read] (claim:opening) news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "brackets exchanged": {
      files: about("We (read)[claim:opening] news."),
      findings: [`pages/about.md:5:9  ${finding}`],
    },
    "a link within a link": {
      files: about("We [read [the](claim:opening) news](claim:denial)."),
      findings: [`pages/about.md:5:35  ${finding}`],
    },
  },
};
