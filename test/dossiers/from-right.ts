import { type Example, inTurn, replace } from "./example.ts";

/**
 * An English dossier with words of Arabic, Hebrew and Persian wherever content can hold them, each with Latin letters and
 * numbers inside or beside it.
 */
export const fromRight: Example = {
  files: {
    "site.md": replace("tagline: Who", "question: Does the bridge open?\nanswer: Nobody knows.\ntagline: Who"),
    "articles/bridge.md": inTurn(
      replace("  - name: Desk", "  - name: رنا 24\n  - name: Desk"),
      replace(
        "and [Cy denies it]",
        "[the gazette](source:gazette) has it, [הארץ 7](person:ben), 24 of them, “NATO قال نعم 24” 25, and [Cy denies it]",
      ),
      (text) => `${text}\n> BBC قال الوزير إن 24 جسرا ستفتح.\n\nوزارة الخارجية: 24 (NATO).\n`,
    ),
    "claims/opening.md": inTurn(
      replace("  in: gazette\n", "  in: gazette\n  words: NATO قال نعم 24\n  translation: NATO said yes 24\n"),
      replace("    act: said\n    on", "    act: told\n    to: cy\n    on"),
      replace(
        "quote: It opens in May",
        "quote: می‌گوید NATO ۲۴ بار!\n    language: fa\n    translation: He says NATO 24 times!",
      ),
    ),
    "claims/denial.md": replace(
      "claim: The bridge does not open in May.",
      "claim: The bridge, “الجسر 24”, does not open.\ncorrections:\n  - on: 2025-03-04\n    kind: update\n    text: Nothing else.",
    ),
    "timeline/meeting.md": inTurn(
      replace("people:\n", "place: دوحة 5\nclaims:\n  - denial\npeople:\n  - ada\n"),
      replace("Ben speaks about the bridge.", "Ben speaks: “NATO قال نعم 24” 26."),
    ),
    "sources/gazette.md": inTurn(
      replace("title: Bridge opens in May", "title: BBC تنشر 24 وثيقة"),
      replace("publisher: The Gazette", "publisher: الجزيرة 24"),
      replace("kind: report", "kind: report\nlanguage: ar"),
    ),
    "sources/minutes.md": replace("publisher: The council", "publisher: מועצה 12"),
    "people/ada.md":
      "---\nname: الجزيرة 24\nkind: outlet\nnativeName:\n  text: الجزيرة BBC\n  language: ar\nroles:\n  - title: قناة 5\n    from: 2020\n---\n",
    "people/ben.md": "---\nname: הארץ 7\nkind: person\n---\n",
  },
};
