import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "footnotes in a table, in another footnote and in capitals": {
      files: about("| a |\n| - |\n| b[^Long] |\n\n[^long]: c[^2]\n[^2]: d\n"),
    },
    "marks in code and escaped marks": { files: about("`[^a]` and \\[^b]\n\n    [^c]") },
  },
  fails: {
    "a mark without a footnote": {
      files: about("We read[^1] news[^b].\n\n[^b]: Daily."),
      findings: [
        'pages/about.md:5:8  error  undefined-footnote  "[^1]" names no footnote. Write it below the text, as [^1]: and its words.',
      ],
    },
    "a blank in the name": {
      files: about("We read[^the news] and[^so on].\n\n[^the news]: Daily.\n\n[^so on]: And so on."),
      findings: [
        'pages/about.md:5:23  error  undefined-footnote  "[^so on]" has a blank in its name, so it is no footnote. Write hyphens: [^so-on].',
        'pages/about.md:7:1  error  undefined-footnote  "[^the news]" has a blank in its name, so it is no footnote. Write hyphens: [^the-news].',
        'pages/about.md:9:1  error  undefined-footnote  "[^so on]" has a blank in its name, so it is no footnote. Write hyphens: [^so-on].',
      ],
    },
    "a footnote without its colon": {
      files: about("We read[^1] news.\n\n[^1] Daily."),
      findings: [
        'pages/about.md:5:8  error  undefined-footnote  "[^1]" names no footnote. Write it below the text, as [^1]: and its words.',
        'pages/about.md:7:1  error  undefined-footnote  "[^1]" names no footnote. Write it below the text, as [^1]: and its words.',
      ],
    },
  },
};
