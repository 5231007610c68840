import { type Examples, replace } from "../../test/dossiers/example.ts";

const sameTitle: Examples = {
  passes: {
    "an article and a page of one title": { files: { "pages/about.md": replace("title: About", "title: The bridge") } },
    "two events of one title": {
      files: { "timeline/again.md": "---\ntitle: The council meets\ndate: 2025-03\nsources: [minutes]\n---\nAgain.\n" },
    },
  },
  fails: {
    "two pages of one title, in other letters": {
      files: { "pages/us.md": "---\ntitle: '  ABOUT. '\n---\nUs.\n" },
      findings: [
        "pages/about.md:2:8  error  same-title  content/pages/us.md has the same title. Give each page one of its own, or keep one of the two.",
        "pages/us.md:2:8  error  same-title  content/pages/about.md has the same title. Give each page one of its own, or keep one of the two.",
      ],
    },
    "two claims of one sentence, with another mark at the end": {
      files: { "claims/denial.md": replace("The bridge does not open in May.", "The  bridge opens in May") },
      findings: [
        "claims/denial.md:2:8  error  same-title  content/claims/opening.md has the same claim. Give each claim one of its own, or keep one of the two.",
        "claims/opening.md:2:8  error  same-title  content/claims/denial.md has the same claim. Give each claim one of its own, or keep one of the two.",
      ],
    },
    "two questions, one of them a draft": {
      files: {
        "questions/how.md": "---\nquestion: Does the bridge open in “May”?\nshort: May\norder: 2\ndraft: true\n---\n",
        "questions/when.md": replace("in May?", 'in "May"'),
      },
      findings: [
        "questions/how.md:2:11  error  same-title  content/questions/when.md has the same question. Give each question one of its own, or keep one of the two.",
        "questions/when.md:2:11  error  same-title  content/questions/how.md has the same question. Give each question one of its own, or keep one of the two.",
      ],
    },
  },
};

const second = (keys: string) =>
  `---\ntitle: Another\nstandfirst: What else.\npublished: 2025-03-02T12:00Z\nauthors: [{ name: Desk }]\n${keys}---\nMore.\n`;

const secondLead: Examples = {
  passes: {
    "a second article that does not lead": { files: { "articles/another.md": second("lead: false\n") } },
  },
  fails: {
    "two articles that lead": {
      files: { "articles/another.md": second("lead: true\n") },
      findings: [
        "articles/another.md:6:7  error  second-lead  content/articles/bridge.md leads too. Only one article can open the front page: remove lead from one of them.",
        "articles/bridge.md:8:7  error  second-lead  content/articles/another.md leads too. Only one article can open the front page: remove lead from one of them.",
      ],
    },
  },
};

const repeatedItem: Examples = {
  passes: {
    "a source with two quotations, and two relations to one claim": {
      files: {
        "claims/opening.md": replace(
          "    quote: It opens in May\nrelations: []\n",
          "    quote: It opens in May\n  - source: minutes\n    bearing: supports\n    quote: in May, then\nrelations: [{ claim: denial, as: answers }, { claim: denial, as: narrows }]\n",
        ),
        "claims/denial.md": replace("on: 2025-02-21", "on: 2025-02-20"),
      },
    },
  },
  fails: {
    "an event that names a person and a source twice": {
      files: {
        "timeline/meeting.md": replace(
          "  - ben\nsources:\n  - minutes\n",
          "  - ben\n  - ada\n  - ben\nsources: [minutes, minutes]\n",
        ),
      },
      findings: [
        'timeline/meeting.md:7:5  error  repeated-item  "ben" stands in "people" twice (it is number 1 too). Remove one.',
        'timeline/meeting.md:8:20  error  repeated-item  "minutes" stands in "sources" twice (it is number 1 too). Remove one.',
      ],
    },
    "a hop that names a source twice": {
      files: {
        "claims/opening.md": replace("      - minutes\n", "      - minutes\n      - gazette\n      - minutes\n"),
      },
      findings: [
        'claims/opening.md:17:9  error  repeated-item  "minutes" stands in "sources" twice (it is number 1 too). Remove one.',
      ],
    },
    "a relation and a piece of evidence twice, the keys in another order": {
      files: {
        "claims/denial.md": replace(
          "    bearing: context\nrelations:\n  - claim: opening\n    as: contradicts\n",
          "    bearing: context\n  - { bearing: context, source: gazette }\nrelations:\n  - claim: opening\n    as: contradicts\n  - as: contradicts\n    claim: opening\n",
        ),
      },
      findings: [
        'claims/denial.md:16:5  error  repeated-item  The same item stands in "evidence" twice (it is number 1 too). Remove one.',
        'claims/denial.md:20:5  error  repeated-item  The same item stands in "relations" twice (it is number 1 too). Remove one.',
      ],
    },
  },
};

const more = (item: string) => ({ "claims/opening.md": replace("    stance: for\n", `    stance: for\n${item}`) });

const repeatedPosition: Examples = {
  passes: {
    "a stance that changed": { files: more("  - { question: when, who: ben, stance: open, on: 2025-02-18 }\n") },
    "two people": { files: more("  - { question: when, who: ada, stance: open }\n") },
  },
  fails: {
    "two stances on one day": {
      files: more("  - { question: when, who: ben, stance: against }\n"),
      findings: [
        'claims/opening.md:29:5  error  repeated-position  "ben" has a position on "when" twice on the same day. Keep one, or give each its own date with on.',
      ],
    },
    "the same stance, once with the day of the words": {
      files: more("  - question: when\n    who: ben\n    stance: for\n    on: 2025-02-20\n"),
      findings: [
        'claims/opening.md:29:5  error  repeated-position  "ben" has a position on "when" twice on the same day. Keep one, or give each its own date with on.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "same-title": sameTitle,
  "second-lead": secondLead,
  "repeated-item": repeatedItem,
  "repeated-position": repeatedPosition,
};
