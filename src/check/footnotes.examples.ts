import { type Examples, replace } from "../../test/dossiers/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const undefinedFootnote: Examples = {
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

const unusedFootnote: Examples = {
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

const emptyFootnote: Examples = {
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

const repeatedDefinition: Examples = {
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

const undefinedReference: Examples = {
  passes: {
    "references with their definition": {
      files: about("[Ben][a] and [b][] and [c]\n\n[a]: claim:opening\n[B]: claim:denial\n[c]: https://example.org\n"),
    },
    "brackets that are no reference": { files: about("He [Ben] said [sic] so. `[a][b]` \\[c\\]\\[d\\]") },
  },
  fails: {
    "names without an address": {
      files: about("We [read\nall][news] and [all][]."),
      findings: [
        'pages/about.md:5:4  warning  undefined-reference  "news" stands for no address, so readers see the brackets. Write [news]: and the address below the text.',
        'pages/about.md:6:16  warning  undefined-reference  "all" stands for no address, so readers see the brackets. Write [all]: and the address below the text.',
      ],
    },
  },
};

const unusedDefinition: Examples = {
  passes: {
    "an address for an image and one for a link": {
      files: about("![The bridge][a] [b]\n\n[a]: /bridge.png\n[b]: /claims/\n"),
      assets: ["/bridge.png"],
    },
    "notes that no reader is shown": { files: about("We read news.\n\n[//]: # (Daily?)\n\n[note]: <> (Ask Ben.)\n") },
  },
  fails: {
    "an address that no link uses": {
      files: about("We read news.\n\n[Ben]: claim:opening\n"),
      findings: [
        'pages/about.md:7:1  warning  unused-definition  No link uses "Ben". Use it as [words][Ben], or remove its address.',
      ],
    },
  },
};

const footnoteName: Examples = {
  passes: {
    "numbers that count places which are not there": {
      files: about("a[^x] b[^x-2] c[^x-1] d[^x-1]\n\n[^x]: one\n\n[^x-2]: two\n\n[^x-1]: three"),
    },
  },
  fails: {
    "the name of the second place of another": {
      files: about("a[^x] b[^x] c[^x-2]\n\n[^x]: one\n\n[^x-2]: two"),
      findings: [
        'pages/about.md:9:1  error  footnote-name  "[^x-2]" is what the page calls place 2 of "[^x]". Give the footnote another name.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "undefined-footnote": undefinedFootnote,
  "unused-footnote": unusedFootnote,
  "empty-footnote": emptyFootnote,
  "repeated-definition": repeatedDefinition,
  "footnote-name": footnoteName,
  "undefined-reference": undefinedReference,
  "unused-definition": unusedDefinition,
};
