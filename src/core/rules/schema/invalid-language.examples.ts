import { type Examples, replace } from "../../examples/example.ts";

const language = (value: string) => ({
  files: { "sources/gazette.md": replace("kind: report", `kind: report\nlanguage: ${value}`) },
});

export const examples: Examples = {
  passes: {
    en: language("en"),
    ru: language("ru"),
    "pt-BR": language("pt-BR"),
    "zh-Hant-TW": language("zh-Hant-TW"),
    "sr-Latn": language("sr-Latn"),
    "en-GB": language("en-GB"),
    uk: language("uk"),
    haw: language("haw"),
  },
  fails: {
    english: {
      ...language("english"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "english" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    en_US: {
      ...language("en_US"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "en_US" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    xx: {
      ...language("xx"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "xx" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    e: {
      ...language("e"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "e" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    English: {
      ...language("English"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "English" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    '"en "': {
      ...language('"en "'),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "en " is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    "en-": {
      ...language("en-"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "en-" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
    "rus-": {
      ...language("rus-"),
      findings: [
        'sources/gazette.md:8:11  error  invalid-language  "rus-" is no language tag. Write a short one, such as en, ru or pt-BR.',
      ],
    },
  },
};
