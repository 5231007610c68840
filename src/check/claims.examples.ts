import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const missingInstead: Examples = {
  passes: {
    "the right person, who may be the one who says so": {
      files: { "claims/opening.md": replace("status: on-record", "status: misattributed\n    instead: ada") },
    },
  },
  fails: {
    "nobody instead": {
      files: { "claims/opening.md": replace("status: on-record", "status: misattributed") },
      findings: [
        'claims/opening.md:10:5  error  missing-instead  The hop says that the text names the wrong person, "ben". Name the right one with instead, or correct status.',
      ],
    },
  },
};

const needlessInstead: Examples = {
  passes: {
    "no hop is misattributed": {
      files: { "claims/opening.md": replace("status: on-record", "status: reported") },
    },
  },
  fails: {
    "somebody instead on a hop on record": {
      files: { "claims/opening.md": replace("status: on-record", "status: on-record\n    instead: cy") },
      findings: [
        'claims/opening.md:14:5  error  needless-instead  "instead" belongs to a hop with the status misattributed; this one is on-record. Remove instead, or correct status.',
      ],
    },
  },
};

const instead = (id: string) => ({
  "claims/opening.md": replace("status: on-record", `status: misattributed\n    instead: ${id}`),
});

const sameInstead: Examples = {
  passes: { "another person": { files: instead("cy") } },
  fails: {
    "the same person": {
      files: instead("ben"),
      findings: [
        'claims/opening.md:14:14  error  same-instead  "instead" names "ben", whom the hop calls the wrong person. Name the right one, or correct status.',
      ],
    },
  },
};

const without = (status: string, sources = "") =>
  inTurn(replace("status: on-record\n", `status: ${status}\n`), replace("    sources:\n      - minutes\n", sources));

const unsourcedHop: Examples = {
  passes: {
    "a hop that only the next one asserts": { files: { "claims/opening.md": without("asserted") } },
    "a hop that is denied": { files: { "claims/opening.md": without("denied", "    sources: []\n") } },
    "a hop that nothing shows": {
      files: {
        "claims/opening.md": inTurn(without("unsupported"), replace("attribution: exact", "attribution: unsupported")),
      },
    },
  },
  fails: {
    "a hop on record without a source": {
      files: { "claims/opening.md": without("on-record") },
      findings: [
        'claims/opening.md:10:5  error  unsourced-hop  The hop of "ben" is on-record and has no source. Name one in sources, or correct status.',
      ],
    },
    "a reported hop with an empty list of sources": {
      files: { "claims/opening.md": without("reported", "    sources: []\n") },
      findings: [
        'claims/opening.md:14:14  error  unsourced-hop  The hop of "ben" is reported and has no source. Name one in sources, or correct status.',
      ],
    },
  },
};

const chainRepeatsSaid: Examples = {
  passes: {
    "whoever asserts it was told": {
      files: { "claims/opening.md": replace("act: said", "act: told\n    to: ada") },
    },
  },
  fails: {
    "the first hop": {
      files: { "claims/opening.md": replace("  - by: ben\n", "  - by: ada\n") },
      findings: [
        'claims/opening.md:10:9  error  chain-repeats-said  "ada" asserts the claim in said already. Begin the chain with the one whom "ada" relies on.',
      ],
    },
    "a later hop": {
      files: {
        "claims/opening.md": replace(
          "      - minutes\n",
          "      - minutes\n  - { by: ada, act: told, to: ben, status: asserted }\n",
        ),
      },
      findings: [
        'claims/opening.md:16:11  error  chain-repeats-said  "ada" asserts the claim in said already. Begin the chain with the one whom "ada" relies on.',
      ],
    },
  },
};

const to = (id: string) => ({ "claims/opening.md": replace("act: said", `act: said\n    to: ${id}`) });

const toldOneself: Examples = {
  passes: { "somebody else, by any act": { files: to("cy") } },
  fails: {
    oneself: {
      files: to("ben"),
      findings: [
        'claims/opening.md:12:9  error  told-oneself  The hop lets "ben" speak to "ben". Name the one who was told, or remove to.',
      ],
    },
  },
};

const more = (hops: string) => replace("      - minutes\n", `      - minutes\n${hops}`);

const repeatedSpeaker: Examples = {
  passes: {
    "the right person behind the wrong one": {
      files: {
        "claims/opening.md": inTurn(
          replace("status: on-record", "status: misattributed\n    instead: cy"),
          more("  - { by: cy, act: said, status: asserted }\n"),
        ),
      },
    },
    "a word that goes to and fro": {
      files: {
        "claims/opening.md": more(
          "  - { by: cy, act: said, status: asserted }\n  - { by: ben, act: said, status: asserted }\n",
        ),
      },
    },
    "told to two people": {
      files: {
        "claims/opening.md": inTurn(
          replace("act: said", "act: told\n    to: ada"),
          more("  - { by: ben, act: told, to: cy, on: 2025-02-19, status: asserted }\n"),
        ),
      },
    },
    "told to somebody, as was said later": {
      files: { "claims/opening.md": more("  - { by: ben, act: told, to: cy, status: asserted }\n") },
    },
    "said on two days": {
      files: { "claims/opening.md": more("  - { by: ben, act: said, on: 2025-02-18, status: asserted }\n") },
    },
    "said in a month, and said again on a day of it": {
      files: { "claims/opening.md": more("  - { by: ben, act: said, on: 2025-02, status: asserted }\n") },
    },
  },
  fails: {
    "two hops in a row": {
      files: { "claims/opening.md": more("  - { by: ben, act: wrote, status: asserted }\n") },
      findings: [
        'claims/opening.md:16:11  error  repeated-speaker  "ben" stands in two hops in a row, and nothing tells them apart. Join them, name the one between them, or give each its to or its on.',
      ],
    },
    "to the same person at the same moment": {
      files: {
        "claims/opening.md": inTurn(
          replace("act: said\n    on: 2025-02-19", "act: told\n    to: cy\n    on: 2025-02-19T12:00Z"),
          more("  - { by: ben, act: told, to: cy, on: '2025-02-19T13:00+01:00', status: asserted }\n"),
        ),
      },
      findings: [
        'claims/opening.md:17:11  error  repeated-speaker  "ben" stands in two hops in a row, and nothing tells them apart. Join them, name the one between them, or give each its to or its on.',
      ],
    },
  },
};

const none = replace("evidence:\n  - source: gazette\n    bearing: context\n", "evidence: []\n");

const missingEvidence: Examples = {
  passes: {
    "none where nothing can be checked": {
      files: { "claims/denial.md": inTurn(none, replace("substance: unproven", "substance: not-checkable")) },
    },
  },
  fails: {
    "none for an unproven claim": {
      files: { "claims/denial.md": none },
      findings: [
        "claims/denial.md:13:11  error  missing-evidence  The substance is judged unproven, and there is no evidence. Give at least one piece, or judge it not-checkable.",
      ],
    },
  },
};

const quote = (keys: string) => replace("    quote: It opens in May\n", keys);
const inRussian = { "sources/minutes.md": replace("kind: ", "language: ru\nkind: ") };

const missingTranslation: Examples = {
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

const loneTranslation: Examples = {
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

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "missing-instead": missingInstead,
  "needless-instead": needlessInstead,
  "same-instead": sameInstead,
  "unsourced-hop": unsourcedHop,
  "chain-repeats-said": chainRepeatsSaid,
  "told-oneself": toldOneself,
  "repeated-speaker": repeatedSpeaker,
  "missing-evidence": missingEvidence,
  "missing-translation": missingTranslation,
  "lone-translation": loneTranslation,
};
