import type { Example, Examples } from "../../test/dossiers/example.ts";

const FILE = "utterances/remark.md";

/** The smallest dossier with an utterance: its own keys, and those of its renderings. */
const remark = (renderings: string, keys = "", others: Example["files"] = {}): Pick<Example, "files"> => ({
  files: { ...others, [FILE]: `---\ntitle: What Ben said\n${keys}renderings:\n${renderings}---\n` },
});

const rendering = (source: string, rest = "    words: It opens in May\n    manner: translated\n") =>
  `  - in: ${source}\n${rest}`;

const gazette = (language: string, more = "") =>
  `---\ntitle: Bridge opens in May\npublisher: The Gazette\nurl: https://gazette.example/bridge\npublished: 2025-02-21\naccessed: 2025-02-28\n${language}kind: report\n${more}---\n`;

const parts = "parts:\n  - id: when\n    label: When\n  - id: what\n    label: What\n";
const inParts = (part: string) => `    parts:\n      ${part}: in May\n    manner: translated\n`;

const wordsOrParts: Examples = {
  passes: {
    "whole words": remark(rendering("gazette")),
    "words in parts": remark(rendering("gazette", inParts("when")), parts),
  },
  fails: {
    "a rendering without words": {
      ...remark(rendering("gazette", "    manner: translated\n")),
      findings: [
        `${FILE}:4:5  error  words-or-parts  The rendering gives no words. Write them in words, or part by part in parts.`,
      ],
    },
    "words whole and in parts": {
      ...remark(rendering("gazette", `    words: It opens in May\n${inParts("when")}`), parts),
      findings: [
        `${FILE}:11:5  error  words-or-parts  The rendering gives its words whole and in parts. Keep words or parts.`,
      ],
    },
  },
};

const unknownPart: Examples = {
  passes: { "a part that is defined": remark(rendering("gazette", inParts("what")), parts) },
  fails: {
    "a part that is written otherwise": {
      ...remark(rendering("gazette", inParts("wen")), parts),
      findings: [`${FILE}:11:7  error  unknown-part  The utterance has no part "wen". Did you mean "when"?`],
    },
    "a part like none of them": {
      ...remark(rendering("gazette", inParts("bridge")), parts),
      findings: [
        `${FILE}:11:7  error  unknown-part  The utterance has no part "bridge". Name one of its parts (when, what), or define it in parts.`,
      ],
    },
    "parts of an utterance that has none": {
      ...remark(rendering("gazette", inParts("when"))),
      findings: [
        `${FILE}:6:7  error  unknown-part  The utterance has no parts. Define "when" in its parts, or give the words of the rendering whole, in words.`,
      ],
    },
  },
};

const repeatedPart: Examples = {
  passes: { "two parts": remark(rendering("gazette"), parts) },
  fails: {
    "the same part twice": {
      ...remark(rendering("gazette"), parts.replace("what", "when")),
      findings: [
        `${FILE}:6:9  error  repeated-part  An earlier part has the id "when" already. Give each part an id of its own.`,
      ],
    },
  },
};

const verbatim = (rest: string) => `    words: It opens in May\n    manner: verbatim\n${rest}`;

const translatedVerbatim: Examples = {
  passes: {
    "words in the language of the original": remark(rendering("gazette", verbatim("")), "language: en-GB\n"),
    "an original of which the language is not known": remark(rendering("gazette", verbatim(""))),
  },
  fails: {
    "words in another language than the original": {
      ...remark(rendering("gazette", verbatim("")), "language: de\n"),
      findings: [
        `${FILE}:7:13  error  translated-verbatim  The words are in English and the original is in German, so they are not verbatim. Write manner: translated, or correct the language.`,
      ],
    },
    "an original in the language of its source": {
      ...remark(rendering("minutes", verbatim("")), "in: gazette\n", {
        "sources/gazette.md": gazette("language: fr\n"),
      }),
      findings: [
        `${FILE}:7:13  error  translated-verbatim  The words are in English and the original is in French, so they are not verbatim. Write manner: translated, or correct the language.`,
      ],
    },
  },
};

const german = "    words: Sie wird im Mai eröffnet\n    language: de\n    manner: translated\n";

const untranslatedWords: Examples = {
  passes: {
    "a translation": remark(rendering("gazette", `${german}    translation: It opens in May\n`)),
    "one translation for all parts": remark(
      rendering("gazette", `${inParts("when")}    language: de\n    translation: in May\n`),
      parts,
    ),
    "a part of the original with its translation": remark(
      rendering("gazette"),
      `language: de\n${parts.replace("label: When\n", "label: When\n    words: im Mai\n    translation: in May\n")}`,
    ),
  },
  fails: {
    "a rendering in German": {
      ...remark(rendering("gazette", german)),
      findings: [
        `${FILE}:5:5  error  untranslated-words  The words in "words" are in German and have no translation. Add translation, in the site's language.`,
      ],
    },
    "parts in German": {
      ...remark(rendering("gazette", `${inParts("when")}    language: de\n`), parts),
      findings: [
        `${FILE}:10:5  error  untranslated-words  The words in "parts" are in German and have no translation. Add translation, in the site's language: one for all parts.`,
      ],
    },
    "an original in German, and a part of it": {
      ...remark(
        rendering("gazette"),
        `language: de\nwords: Im Mai\n${parts.replace("label: When\n", "label: When\n    words: im Mai\n")}`,
      ),
      findings: [
        `${FILE}:4:1  error  untranslated-words  The words in "words" are in German and have no translation. Add translation, in the site's language.`,
        `${FILE}:8:5  error  untranslated-words  The words in "words" are in German and have no translation. Add translation, in the site's language.`,
      ],
    },
  },
};

const translationAlone: Examples = {
  passes: {
    "a language, while the words are not known": remark(rendering("gazette"), "language: de\n"),
  },
  fails: {
    "a translation of words that are not there": {
      ...remark(rendering("gazette"), "translation: In May\n"),
      findings: [
        `${FILE}:3:1  error  translation-alone  "translation" stands without "words". Give the original words, or remove it.`,
      ],
    },
  },
};

const from = (...ids: readonly string[]) =>
  `    words: It opens in May\n    manner: translated\n    from:\n${ids.map((id) => `      - ${id}\n`).join("")}`;

const fromItself: Examples = {
  passes: {
    "another text": remark(rendering("gazette", from("minutes"))),
    "whose account a source passes on": { files: { "sources/gazette.md": gazette("", "relays:\n  - minutes\n") } },
  },
  fails: {
    "a rendering from its own source": {
      ...remark(rendering("gazette", from("gazette"))),
      findings: [
        `${FILE}:8:9  error  from-itself  "gazette" is named as having its words from itself. Name the one before it, or leave it out of from.`,
      ],
    },
    "a source that passes on its own account": {
      files: { "sources/gazette.md": gazette("", "relays:\n  - gazette\n") },
      findings: [
        'sources/gazette.md:9:5  error  from-itself  "gazette" is named as having its account from itself. Name the one before it, or leave it out of relays.',
      ],
    },
  },
};

const circularRendering: Examples = {
  passes: {
    "one from another": remark(rendering("gazette", from("minutes")) + rendering("minutes", from("ben"))),
    "two from each of two people": remark(rendering("gazette", from("ada", "ben")) + rendering("minutes", from("ben"))),
  },
  fails: {
    "two texts from each other": {
      ...remark(rendering("gazette", from("minutes")) + rendering("minutes", from("gazette"))),
      findings: [
        `${FILE}:8:9  error  circular-rendering  "minutes" has the words from this text, and this text from it, so neither was first. Remove from in the one that was there first.`,
        `${FILE}:13:9  error  circular-rendering  "gazette" has the words from this text, and this text from it, so neither was first. Remove from in the one that was there first.`,
      ],
    },
    "a text from somebody who has the words from it": {
      ...remark(rendering("gazette", from("ada")) + rendering("minutes", `    by: ada\n${from("gazette")}`)),
      findings: [
        `${FILE}:8:9  error  circular-rendering  "ada" has the words from this text, and this text from it, so neither was first. Remove from in the one that was there first.`,
        `${FILE}:14:9  error  circular-rendering  "gazette" has the words from this text, and this text from it, so neither was first. Remove from in the one that was there first.`,
      ],
    },
  },
};

const gazettePerson = { "people/gazette.md": "---\nname: The Gazette\nkind: outlet\n---\n" };

const ambiguousId: Examples = {
  passes: { "an id of a source alone": remark(rendering("minutes", from("gazette"))) },
  fails: {
    "an id of a source and of an outlet": {
      ...remark(rendering("minutes", from("gazette")), "", gazettePerson),
      findings: [
        `${FILE}:8:9  warning  ambiguous-id  "gazette" is the id of a source and of a person; here it means the source. If the other is meant, give it an id of its own.`,
      ],
    },
  },
};

export const examples = {
  "words-or-parts": wordsOrParts,
  "unknown-part": unknownPart,
  "repeated-part": repeatedPart,
  "translated-verbatim": translatedVerbatim,
  "untranslated-words": untranslatedWords,
  "translation-alone": translationAlone,
  "from-itself": fromItself,
  "circular-rendering": circularRendering,
  "ambiguous-id": ambiguousId,
};
