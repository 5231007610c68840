import type { Example } from "./example.ts";

const source = (publisher: string, day: string, more = "") =>
  `---\ntitle: The bridge <and> "May"\npublisher: ${publisher}\nurl: https://paper.example/${day}\npublished: 2025-02-${day}\naccessed: 2025-03-01\nkind: report\n${more}---\n`;

/**
 * Words that travelled: by parts and languages, at first and at second hand, with a text that has them from two, one of which
 * nothing is known, one that names another speaker; and a saying that nobody is known to have said first.
 */
export const travelledWords: Example = {
  files: {
    "sources/alpha.md": source("Alpha & <Sons>", "20"),
    "sources/beta.md": source("Beta", "21", "relays:\n  - agency\n"),
    "sources/gamma.md": source("Gamma", "22", "language: fr\nupdated: 2025-02-23\n"),
    "sources/delta.md": source("Delta", "23"),
    "sources/book.md": `---\ntitle: Old words\npublisher: The Press\ncitation:\n  container: Collected words\n  volume: "3"\n  pages: 12-13\n  doi: 10.1000/182\n  isbn: 978-3-16-148410-0\n  held: The town's library\npublished: 1801\naccessed: 2025-03-01\nkind: book\nimage:\n  file: /words.png\n  alt: The page\n  credit: The library\n---\n`,
    "people/agency.md": "---\nname: The Agency\ninSentence: the Agency\nkind: outlet\n---\n",
    "utterances/remark.md": `---
title: What Ben said
by: ben
on: 2025-02-19
in: minutes
words: It opens, perhaps, in May
parts:
  - id: opening
    label: The opening
    words: It opens, perhaps
  - id: when
    label: When
    words: in May
renderings:
  - in: minutes
    parts:
      opening: It opens, perhaps
      when: in May
    manner: verbatim
  - in: alpha
    parts:
      opening: It <surely> opens
      when: in May
    manner: verbatim
    from:
      - ben
    credits: ada
  - in: beta
    words: opening, perhaps
    manner: paraphrase
    credits: nobody
  - in: gamma
    parts:
      opening: Il ouvre
    manner: translated
    translation: It opens
    from:
      - alpha
      - agency
  - in: delta
    via: alpha
    parts:
      when: in June
    manner: retranslated
---

See [the claim](claim:opening).
`,
    "utterances/saying.md": `---
title: A bridge goes halfway
renderings:
  - in: book
    words: a bridge goes halfway over the water
    manner: verbatim
  - in: delta
    words: a bridge goes halfway over the river
    manner: verbatim
    from:
      - remark
---
`,
    "claims/opening.md": (text) =>
      text
        .replace("chain:\n", "utterance: remark\nchain:\n")
        .replace("---\n\nThe", "---\n\nThe words [travelled](utterance:remark). The"),
  },
  assets: ["/words.png"],
};
