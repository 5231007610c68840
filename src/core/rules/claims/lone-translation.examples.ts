import { type Examples, inTurn, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "words in the site's language with a translation": {
      files: {
        "claims/opening.md": replace("May\nrelations", "May\n    translation: In May\n    language: en\nrelations"),
      },
    },
  },
  fails: {
    "a translation of nothing, in three places": {
      files: {
        "claims/opening.md": inTurn(
          replace("    quote: It opens in May\n", "    translation: It opens\n"),
          replace("  in: gazette\n", "  in: gazette\n  language: ru\n"),
          replace("    status: on-record\n", "    status: on-record\n    translation: It opens\n"),
        ),
      },
      findings: [
        'claims/opening.md:9:3  error  lone-translation  "language" stands without "words". Quote the words, or remove it.',
        'claims/opening.md:15:5  error  lone-translation  "translation" stands without "words". Quote the words, or remove it.',
        'claims/opening.md:25:5  error  lone-translation  "translation" stands without "quote". Quote the words, or remove it.',
      ],
    },
  },
};
