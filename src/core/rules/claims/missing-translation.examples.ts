import { type Examples, inTurn, replace } from "../../examples/example.ts";

const quote = (keys: string) => replace("    quote: It opens in May\n", keys);
const inRussian = { "sources/minutes.md": replace("kind: ", "language: ru\nkind: ") };

export const examples: Examples = {
  passes: {
    "the site's language as it is written elsewhere": {
      files: { "claims/opening.md": quote("    quote: It opens in May\n    language: en-GB\n") },
    },
    "a translation": {
      files: {
        "claims/opening.md": quote("    quote: Мост откроется\n    translation: The bridge will open\n"),
        ...inRussian,
      },
    },
    "words of a foreign source in the site's language": {
      files: { "claims/opening.md": quote("    quote: It opens in May\n    language: EN\n"), ...inRussian },
    },
    "a foreign source without words": { files: { "claims/opening.md": quote(""), ...inRussian } },
    "a site in another language": {
      files: {
        "site.md": replace(
          "url: https://bridges.example\npublisher",
          "url: https://bridges.example\nlanguage: ru-RU\npublisher",
        ),
        "claims/opening.md": quote("    quote: Мост откроется\n"),
        ...inRussian,
      },
    },
  },
  fails: {
    "a quotation with a language of its own": {
      files: { "claims/opening.md": quote("    quote: Der Brückenschlag\n    language: de-CH\n") },
      findings: [
        'claims/opening.md:23:12  error  missing-translation  The words in "quote" are in German and have no translation. Add translation, in the site\'s language.',
      ],
    },
    "a quotation, words and a hop's words in the language of their source": {
      files: {
        "claims/opening.md": inTurn(
          quote("    quote: Мост откроется\n"),
          replace("  in: gazette\n", "  in: minutes\n  words: В мае\n"),
          replace("    status: on-record\n", "    status: on-record\n    words: В мае\n"),
        ),
        ...inRussian,
      },
      findings: [
        'claims/opening.md:9:10  error  missing-translation  The words in "words" are in Russian, the language of their source, and have no translation. Add translation; or add language, if they are in another.',
        'claims/opening.md:15:12  error  missing-translation  The words in "words" are in Russian, the language of their source, and have no translation. Add translation; or add language, if they are in another.',
        'claims/opening.md:25:12  error  missing-translation  The words in "quote" are in Russian, the language of their source, and have no translation. Add translation; or add language, if they are in another.',
      ],
    },
  },
};
