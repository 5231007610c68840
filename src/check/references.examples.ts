import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const danglingReference: Examples = {
  passes: {
    "every key that names an entry": {
      files: {
        "claims/opening.md": inTurn(
          replace("  - by: ben\n", "  - by: cy\n    to: ada\n    instead: ben\n"),
          replace("status: on-record", "status: misattributed"),
        ),
        "timeline/meeting.md": replace("people:\n", "claims: [opening, denial]\npeople:\n"),
        "sources/gazette.md": replace("kind: ", "copyOf: minutes\nkind: "),
      },
    },
  },
  fails: {
    "an id with a slip of the pen": {
      files: { "claims/opening.md": replace("  - source: minutes\n", "  - source: minuets\n") },
      findings: [
        'claims/opening.md:21:13  error  dangling-reference  There is no source "minuets". Did you mean "minutes"?',
      ],
    },
    "ids in every kind of entry that names another": {
      files: {
        "articles/bridge.md": inTurn(
          replace("subject: gazette", "subject: nowhere-else"),
          replace("central: opening", "central: ben"),
        ),
        "claims/denial.md": replace("  - claim: opening\n", "  - claim: nothing-like-it\n"),
        "timeline/meeting.md": replace("  - ben\n", "  - ben\n  - the-mayor\n"),
      },
      findings: [
        'articles/bridge.md:7:10  error  dangling-reference  There is no source "nowhere-else". Create content/sources/nowhere-else.md, or name another.',
        'articles/bridge.md:9:10  error  dangling-reference  There is no claim "ben". "ben" is a person; name a claim here.',
        'claims/denial.md:17:12  error  dangling-reference  There is no claim "nothing-like-it". Create content/claims/nothing-like-it.md, or name another.',
        'timeline/meeting.md:6:5  error  dangling-reference  There is no person "the-mayor". Create content/people/the-mayor.md, or name another.',
      ],
    },
    "a reference beside a mistake of another kind": {
      files: { "claims/denial.md": replace("  by: cy\n  on: 2025-02-21\n", "  by: cyril\n  on: 2025-02-30\n") },
      findings: [
        'claims/denial.md:6:7  error  dangling-reference  There is no person "cyril". Create content/people/cyril.md, or name another.',
        'claims/denial.md:7:7  error  invalid-date  "2025-02-30" is not in the calendar. Correct the day or the month.',
      ],
    },
  },
};

const referenceToDraft: Examples = {
  passes: {
    "a draft that names a published entry": {
      files: { "timeline/meeting.md": replace("date: 2025-02-19", "date: 2025-02-19\ndraft: true") },
    },
  },
  fails: {
    "a published claim names a person who is a draft": {
      files: { "people/cy.md": replace("kind: person", "kind: person\ndraft: true") },
      findings: [
        `claims/denial.md:6:7  error  reference-to-draft  The person "cy" is a draft, so readers will not find it. Publish it, or do not name it here.`,
      ],
    },
    "a published claim names a person who is held back": {
      files: { "people/cy.md": replace("kind: person", "kind: person\npublishFrom: 2026-12-01") },
      findings: [
        `claims/denial.md:6:7  error  reference-to-draft  The person "cy" is held back until 2026-12-01, so readers will not find it. Do not name it here before, or hold this back as well: publishFrom: 2026-12-01.`,
      ],
    },
    "something that is held back names what is held back longer": {
      files: {
        "people/cy.md": replace("kind: person", "kind: person\npublishFrom: 2026-12-01T06:00Z"),
        "claims/denial.md": replace("kind: denial", "kind: denial\npublishFrom: 2026-12-01"),
        "articles/bridge.md": replace(", and [Cy denies it](claim:denial)", ""),
      },
      findings: [
        `claims/denial.md:7:7  error  reference-to-draft  The person "cy" is held back until 2026-12-01T06:00Z, and this is published from 2026-12-01 on, so readers will not find it. Give both the same publishFrom.`,
      ],
    },
    "something that is held back names a draft": {
      files: {
        "people/cy.md": replace("kind: person", "kind: person\ndraft: true"),
        "claims/denial.md": replace("kind: denial", "kind: denial\npublishFrom: 2026-12-01"),
        "articles/bridge.md": replace(", and [Cy denies it](claim:denial)", ""),
      },
      findings: [
        `claims/denial.md:7:7  error  reference-to-draft  The person "cy" is a draft, so readers will not find it. Publish it, or do not name it here.`,
      ],
    },
  },
};

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const danglingLink: Examples = {
  passes: {
    "a link of every kind, within headings, lists, tables and footnotes": {
      files: about(
        "## [a](article:bridge)\n\n- [b](event:meeting 'In February')\n\n| [c](source:gazette) |\n| - |\n| [d][e] |\n\n*[f](question:when)*[^1] <page:about>\n\n[e]: person:ada\n\n[^1]: [g](claim:denial)\n",
      ),
    },
  },
  fails: {
    "a claim that does not exist": {
      files: {
        "articles/bridge.md": replace(
          "[Cy denies it](claim:denial)",
          "[Cy denies it](claim:denials), [too](claim:nothing-of-the-kind). [It](claim:denial)",
        ),
      },
      findings: [
        'articles/bridge.md:12:64  error  dangling-link  There is no claim "denials". Did you mean "denial"?',
        'articles/bridge.md:12:86  error  dangling-link  There is no claim "nothing-of-the-kind". Create content/claims/nothing-of-the-kind.md, or name another.',
      ],
    },
    "an entry of another kind": {
      files: about("[Ben](claim:ben)"),
      findings: [
        'pages/about.md:5:7  error  dangling-link  There is no claim "ben", but a person of that name. Write person:ben.',
      ],
    },
    "an id that is none": {
      files: about("[a](claim:Opening) [b](claim:) [c](claim:opening.md)"),
      findings: [
        'pages/about.md:5:5  error  dangling-link  There is no claim "Opening". Did you mean "opening"?',
        'pages/about.md:5:24  error  dangling-link  "claim:" names no entry. Write its id behind the colon.',
        'pages/about.md:5:36  error  dangling-link  There is no claim "opening.md". Did you mean "opening"?',
      ],
    },
    "a definition, reported once and where the address stands": {
      files: about("[a][x] and [b][x]\n\n[x]: claim:openin 'title'\n"),
      findings: ['pages/about.md:7:6  error  dangling-link  There is no claim "openin". Did you mean "opening"?'],
    },
    "a link on the front page, broken over two lines": {
      files: { "site.md": replace("[the bridge](claim:opening)", "[the\nbridge](\nclaim:bridge)") },
      findings: [
        'site.md:13:1  error  dangling-link  There is no claim "bridge", but an article of that name. Write article:bridge.',
      ],
    },
  },
};

const draft = "---\ntitle: Method\ndraft: true\n---\n[About](page:about) and [this](page:method)\n";

const linkToDraft: Examples = {
  passes: {
    "a draft that names a published entry and itself": { files: { "pages/method.md": draft } },
  },
  fails: {
    "a published page names a draft": {
      files: { "pages/method.md": draft, "pages/about.md": replace("We read", "We [read](page:method)") },
      findings: [
        'pages/about.md:5:11  error  link-to-draft  The page "method" is a draft, so readers will not find it. Publish it, or do not name it here.',
      ],
    },
    "a published page names one that is held back": {
      files: {
        "pages/method.md": draft.replace("draft: true", "publishFrom: 2026-12-01"),
        "pages/about.md": replace("We read", "We [read](page:method)"),
      },
      findings: [
        'pages/about.md:5:11  error  link-to-draft  The page "method" is held back until 2026-12-01, so readers will not find it. Do not name it here before, or hold this back as well: publishFrom: 2026-12-01.',
      ],
    },
  },
};

const selfRelation: Examples = {
  passes: {
    "a claim that links to itself in its text": {
      files: { "claims/opening.md": replace("The minutes have it.", "The minutes have [it](claim:opening).") },
    },
  },
  fails: {
    "a claim that contradicts itself": {
      files: { "claims/denial.md": replace("  - claim: opening\n", "  - claim: denial\n") },
      findings: [
        'claims/denial.md:17:12  error  self-relation  The claim is related to itself. Name another claim than "denial", or remove the relation.',
      ],
    },
  },
};

const relate = (as: string) => ({
  "claims/opening.md": replace("relations: []", `relations:\n  - claim: denial\n    as: ${as}`),
});

const mutualRelation: Examples = {
  passes: {
    "two claims related in different ways": { files: relate("narrows") },
  },
  fails: {
    "the same relation in both claims": {
      files: relate("contradicts"),
      findings: [
        'claims/denial.md:17:12  error  mutual-relation  "opening" already says that it contradicts this claim. Write the relation in one of the two: the other direction is worked out.',
        'claims/opening.md:25:12  error  mutual-relation  "denial" already says that it contradicts this claim. Write the relation in one of the two: the other direction is worked out.',
      ],
    },
  },
};

const copies = (source: string, origin: string) => ({
  [`sources/${source}.md`]: replace("kind: ", `copyOf: ${origin}\nkind: `),
});

const circularCopy: Examples = {
  passes: {
    "a copy of a copy": {
      files: {
        ...copies("gazette", "minutes"),
        "sources/mirror.md":
          "---\ntitle: Bridge opens\npublisher: Mirror\nurl: https://mirror.example/a\nundated: true\naccessed: 2025-03\nkind: report\ncopyOf: gazette\n---\n",
        "timeline/meeting.md": replace("  - minutes\n", "  - minutes\n  - mirror\n"),
      },
    },
  },
  fails: {
    "a copy of itself": {
      files: copies("gazette", "gazette"),
      findings: [
        "sources/gazette.md:7:9  error  circular-copy  The source is given as a copy of itself. Name the page that was copied, or remove copyOf.",
      ],
    },
    "two copies of each other": {
      files: { ...copies("gazette", "minutes"), ...copies("minutes", "gazette") },
      findings: [
        'sources/gazette.md:7:9  error  circular-copy  "minutes" is itself a copy of this source, so neither is the origin. Remove copyOf from the one that was there first.',
        'sources/minutes.md:7:9  error  circular-copy  "gazette" is itself a copy of this source, so neither is the origin. Remove copyOf from the one that was there first.',
      ],
    },
  },
};

const finding = (id: string) =>
  `claims/${id}.md:1:1  warning  unused-claim  No article uses the claim "${id}". Link to it where an article makes the claim: [words](claim:${id}).`;

const unusedClaim: Examples = {
  passes: {
    "a claim that is used in a footnote, one by reference, and a draft that nothing uses": {
      files: {
        "articles/bridge.md": inTurn(
          replace("[Cy denies it](claim:denial)", "[Cy denies it][cy]"),
          replace("central: opening\n", ""),
          replace("[Ben said so](claim:opening)", "Ben said so[^1]"),
          (text) => `${text}\n[^1]: [Here](claim:opening)\n\n[cy]: claim:denial\n`,
        ),
        "claims/draft.md":
          "---\ndraft: true\nclaim: It opens.\nfinding: Perhaps.\nsaid: { by: ada, on: 2025, in: gazette }\nverdict: { attribution: fair, substance: not-checkable, on: 2025 }\nevidence: []\n---\n",
      },
    },
  },
  fails: {
    "a claim that only a page names": {
      files: {
        "articles/bridge.md": replace("[Cy denies it](claim:denial)", "Cy denies it"),
        "pages/about.md": replace("news", "[news](claim:denial)"),
      },
      findings: [finding("denial")],
    },
    "claims that only a draft uses": {
      files: { "articles/bridge.md": replace("lead: true", "draft: true") },
      findings: [finding("denial"), finding("opening")],
    },
  },
};

const source = (keys = "") =>
  `---\ntitle: Another\npublisher: Mirror\nurl: https://mirror.example/a\nundated: true\naccessed: 2025-03\nkind: report\n${keys}---\n`;
const unusedSourceFinding =
  'sources/mirror.md:1:1  warning  unused-source  Nothing uses the source "mirror". Name it where it shows something, or remove the file.';

const unusedSource: Examples = {
  passes: {
    "a source that only a text names": {
      files: { "sources/mirror.md": source(), "people/ada.md": (text) => `${text}\nAs [it](source:mirror) says.\n` },
    },
    "the origin of a copy, and a draft that nothing uses": {
      files: {
        "sources/mirror.md": source(),
        "sources/gazette.md": replace("kind: ", "copyOf: mirror\nkind: "),
        "sources/draft.md": source("draft: true\n"),
      },
    },
  },
  fails: {
    "a source that nothing names": { files: { "sources/mirror.md": source() }, findings: [unusedSourceFinding] },
    "a source that only a draft and itself name": {
      files: {
        "sources/mirror.md": `${source()}See [itself](source:mirror).\n`,
        "timeline/again.md": "---\ntitle: Again\ndate: 2025\nsources: [mirror]\ndraft: true\n---\nAgain.\n",
      },
      findings: [unusedSourceFinding],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "dangling-reference": danglingReference,
  "reference-to-draft": referenceToDraft,
  "dangling-link": danglingLink,
  "link-to-draft": linkToDraft,
  "self-relation": selfRelation,
  "mutual-relation": mutualRelation,
  "circular-copy": circularCopy,
  "unused-claim": unusedClaim,
  "unused-source": unusedSource,
};
