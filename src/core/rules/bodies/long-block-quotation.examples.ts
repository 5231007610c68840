import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });
const words = (count: number, word = "word") => Array.from({ length: count }, () => word).join(" ");

export const examples: Examples = {
  passes: {
    "twenty-five words, with the source named behind a dash": {
      files: about(`He said:\n\n> ${words(25)}\n> — Ben, at the council, in its meeting of February\n`),
    },
    "the source in a paragraph of its own": { files: about(`> ${words(25)}\n>\n> — Ben, at the council\n`) },
    "a translation in the same block quotation": {
      files: about(`> ${words(20, "слово")}\n>\n> ${words(30)}\n`),
    },
    "a translation in the next block quotation": {
      files: about(`> ${words(20, "слово")}\n\n> ${words(30)}\n`),
    },
    "a short original in Bengali beside its translation": {
      files: about(`> ${words(20, "সেতু")}\n>\n> ${words(20)}\n`),
    },
    "two quotations in two places": { files: about(`> ${words(20)}\n\nAnd:\n\n> ${words(20)}\n`) },
  },
  fails: {
    "twenty-six words": {
      files: about(`He said:\n\n> ${words(13)}\n> ${words(13)}\n`),
      findings: [
        "pages/about.md:7:1  error  long-block-quotation  The block quotation has 26 words. Quote 25 at most, and tell the rest.",
      ],
    },
    "a paragraph of Japanese": {
      files: about(`He said:\n\n> ${"大統領は問題がない。".repeat(6)}\n`),
      findings: [
        "pages/about.md:7:1  error  long-block-quotation  The block quotation has 30 words. Quote 25 at most, and tell the rest.",
      ],
    },
    "thirty words with another paragraph between, in a list": {
      files: about(`- > ${words(15)}\n  >\n  > ${words(15)}\n`),
      findings: [
        "pages/about.md:5:3  error  long-block-quotation  The block quotation has 30 words. Quote 25 at most, and tell the rest.",
      ],
    },
    "a long original beside its translation": {
      files: about(`> ${words(26, "слово")}\n>\n> ${words(26)}\n`),
      findings: [
        "pages/about.md:5:1  error  long-block-quotation  The block quotation has 26 words. Quote 25 at most, and tell the rest.",
      ],
    },
  },
};
