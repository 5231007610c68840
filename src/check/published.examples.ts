import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";

const CORRECTION = `corrections:
  - on: 2025-03-11
    kind: correction
    text: We had the wrong verdict.
`;

/** Puts a key with its value before the closing line of the keys. */
function withKey(yaml: string): (text: string) => string {
  return (text) => text.replace(/\n---\n/, `\n${yaml}---\n`);
}

const inaccurate = replace("substance: accurate", "substance: inaccurate");

const silentChange: Examples = {
  passes: {
    "a claim written in another way": {
      recorded: [{}],
      files: {
        "claims/opening.md": inTurn(
          replace("claim: The bridge opens in May.", `claim: "The bridge\n  opens in May."`),
          replace("---\n\nThe", "corrections: []\n---\n\n\nThe"),
          (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
        ),
      },
    },
  },
  fails: {
    "another finding": {
      recorded: [{}],
      files: { "claims/opening.md": replace("Ben said so.", "Nobody said so.") },
      findings: [
        `claims/opening.md:1:1  error  silent-change  This claim has been published with other words since 2025-03-10 (line 3 of record.jsonl): its claim, sentence, said, chain, verdict or finding has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
    "another verdict, which the digest gives away": {
      recorded: [{}],
      files: { "claims/opening.md": inaccurate },
      findings: [
        `claims/opening.md:18:14  error  silent-change  Since 2025-03-10 (line 3 of record.jsonl) "verdict: substance" has said “accurate”. It has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
    "another speaker, and somebody remembers": {
      recorded: [{}],
      isRemembered: true,
      files: { "claims/opening.md": replace("by: ada", "by: cy") },
      findings: [
        `claims/opening.md:6:7  error  silent-change  Since 2025-03-10 (line 3 of record.jsonl) "said: by" has said “ada”. It has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
    "a key less and another finding": {
      recorded: [{}],
      isRemembered: true,
      files: {
        "claims/opening.md": inTurn(
          replace("    on: 2025-02-19\n", ""),
          replace("finding: Ben said so.", "finding: Nobody said so."),
        ),
      },
      findings: [
        `claims/opening.md:4:10  error  silent-change  Since 2025-03-10 (line 3 of record.jsonl) "finding" has said “Ben said so.”, "chain 1: on" has said “2025-02-19”. It has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
    "a hop less": {
      recorded: [{}],
      isRemembered: true,
      files: { "claims/opening.md": (text) => text.replace(/chain:.*(?=verdict)/s, "chain: []\n") },
      findings: [
        "claims/opening.md:3:7  warning  uncredited-speech  The claim is reported speech, and no hop of its chain is one that the text credits. Add a hop for the one who is said to have said it, or correct kind.",
        `claims/opening.md:9:8  error  silent-change  Since 2025-03-10 (line 3 of record.jsonl) "chain" has had 1 item. It has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
    "an article under another title": {
      recorded: [{}],
      files: { "articles/bridge.md": replace("title: The bridge", "title: The old bridge") },
      findings: [
        `articles/bridge.md:1:1  error  silent-change  This article has been published with other words since 2025-03-10 (line 1 of record.jsonl): its title, standfirst or findings has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
    "a change after the correction was recorded": {
      recorded: [{}, { files: { "claims/opening.md": inTurn(inaccurate, withKey(CORRECTION)) } }],
      isRemembered: true,
      files: {
        "claims/opening.md": inTurn(replace("substance: accurate", "substance: misleading"), withKey(CORRECTION)),
      },
      findings: [
        `claims/opening.md:18:14  error  silent-change  Since 2025-03-11 (line 12 of record.jsonl) "verdict: substance" has said “inaccurate”. It has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
      ],
    },
  },
};

const FIRST = `
  - on: 2025-03-11
    kind: correction
    text: We had the wrong verdict.`;
const SECOND = `
  - on: 2025-03-11
    kind: clarification
    text: We say more clearly which bridge.`;

function corrected(...corrections: readonly string[]): (text: string) => string {
  return replace("\n---\n\nThe minutes", `\ncorrections:${corrections.join("")}\n---\n\nThe minutes`);
}

const recorded = [{}, { files: { "claims/opening.md": corrected(FIRST) } }];

const lostCorrection: Examples = {
  passes: {
    "a correction after another": {
      recorded: [...recorded, { files: { "claims/opening.md": corrected(FIRST, SECOND) } }],
      files: { "claims/opening.md": corrected(FIRST, SECOND) },
    },
    "corrections of one day in another order": {
      recorded: [...recorded, { files: { "claims/opening.md": corrected(SECOND, FIRST) } }],
      files: { "claims/opening.md": corrected(SECOND, FIRST) },
    },
  },
  fails: {
    "a correction in other words": {
      recorded,
      files: { "claims/opening.md": inTurn(corrected(FIRST), replace("the wrong verdict", "a wrong verdict")) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "a correction on another day": {
      recorded,
      files: { "claims/opening.md": inTurn(corrected(FIRST), replace("on: 2025-03-11", "on: 2025-03-10")) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "a correction of another kind": {
      recorded,
      files: { "claims/opening.md": inTurn(corrected(FIRST), replace("kind: correction", "kind: update")) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "a correction less": {
      recorded,
      files: {},
      findings: [
        `claims/opening.md:1:1  error  lost-correction  The correction of 2025-03-11, “We had the wrong verdict.”, has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
    "one less of two that were recorded together": {
      recorded: [{}, { files: { "claims/opening.md": corrected(FIRST, SECOND) } }],
      files: { "claims/opening.md": corrected(SECOND) },
      findings: [
        `claims/opening.md:29:1  error  lost-correction  A correction has been published with this claim and is no longer here as it was (line 12 of record.jsonl). Put it back; to correct it, add another.`,
      ],
    },
  },
};

const withoutLink = { "articles/bridge.md": replace(", and [Cy denies it](claim:denial)", "") };
const withoutDenial = { ...withoutLink, "people/cy.md": undefined };
const STAYS = "Others may link to its address, which stays; its text may say why we no longer stand by it.";

function gone(
  place: string,
  id: string,
  line: number,
  what = "its file is gone",
  remedy = `Put ${id}.md back`,
): string {
  return `${place}  error  lost-url  "${id}" has been published since 2025-03-10 (line ${line} of record.jsonl) and ${what}. ${remedy}. ${STAYS}`;
}
const withdrawn = replace(
  "relations:",
  "corrections:\n  - on: 2025-03-11\n    kind: withdrawal\n    text: Cy was misheard.\nrelations:",
);

const lostUrl: Examples = {
  passes: {
    "a claim that never was recorded is removed": {
      recorded: [{ files: { ...withoutDenial, "claims/denial.md": undefined } }],
      files: { ...withoutDenial, "claims/denial.md": undefined },
    },
    "a claim is withdrawn": {
      recorded: [{}, { files: { "claims/denial.md": withdrawn } }],
      files: { "claims/denial.md": withdrawn },
    },
  },
  fails: {
    "the file is gone": {
      recorded: [{}, { files: withoutDenial }],
      files: { ...withoutDenial, "claims/denial.md": undefined },
      findings: [
        `record.jsonl:2:28  error  lost-url  "claims/denial" has been published since 2025-03-10 (line 2 of record.jsonl) and its file is gone. Put claims/denial.md back. To withdraw it, add an entry of the kind withdrawal to its corrections: the page stays and says why.`,
        gone("record.jsonl:7:28", "people/cy", 7),
      ],
    },
    "a page": {
      recorded: [{}],
      files: { "pages/about.md": undefined },
      findings: [gone("record.jsonl:4:28", "pages/about", 4)],
    },
    "an event, a source and a question": {
      recorded: [
        {
          files: {
            "timeline/fair.md": smallestDossier["timeline/meeting.md"].replace("The council meets", "A fair"),
            "questions/where.md": "---\nquestion: Where is it?\nshort: Place\norder: 2\n---\n",
            "sources/letter.md": smallestDossier["sources/minutes.md"].replace("Minutes", "A letter"),
          },
        },
      ],
      findings: [
        gone("record.jsonl:9:28", "questions/where", 9),
        gone("record.jsonl:11:29", "sources/letter", 11),
        gone("record.jsonl:13:29", "timeline/fair", 13),
      ],
    },
    "a person under another name": {
      recorded: [{}],
      files: {
        "claims/denial.md": replace("by: cy", "by: cyril"),
        "people/cy.md": undefined,
        "people/cyril.md": smallestDossier["people/cy.md"],
      },
      findings: [
        "claims/denial.md:1:1  error  silent-change  This claim has been published with other words since 2025-03-10 (line 2 of record.jsonl): its claim, sentence, said, chain, verdict or finding has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.",
        "people/cyril.md:1:1  warning  unrecorded  This person is not in the publication record yet. Run npm run record before it is published.",
        gone(
          "record.jsonl:7:28",
          "people/cy",
          7,
          'its file is gone; "people/cyril" says the same',
          "Name the file people/cy.md again",
        ),
      ],
    },
    "a page that is a draft again": {
      recorded: [{}],
      files: { "pages/about.md": replace("title: About", "title: About\ndraft: true") },
      findings: [gone("pages/about.md:3:1", "pages/about", 4, "is now a draft", "Remove the key draft")],
    },
    "a page that is held back after it was published": {
      recorded: [{}],
      files: { "pages/about.md": replace("title: About", "title: About\npublishFrom: 2026-12-01") },
      findings: [
        gone("pages/about.md:3:1", "pages/about", 4, "is now held back until 2026-12-01", "Remove the key publishFrom"),
      ],
    },
    "the file has another name": {
      recorded: [{}],
      files: {
        "articles/bridge.md": replace("claim:denial", "claim:refusal"),
        "claims/denial.md": undefined,
        "claims/refusal.md": smallestDossier["claims/denial.md"],
      },
      findings: [
        `articles/bridge.md:1:1  warning  unrecorded  This article has changed since 2025-03-10, and the publication record does not have it yet. Run npm run record before it is published.`,
        `claims/refusal.md:1:1  warning  unrecorded  This claim is not in the publication record yet. Run npm run record before it is published.`,
        `record.jsonl:2:28  error  lost-url  "claims/denial" has been published since 2025-03-10 (line 2 of record.jsonl) and its file is gone; "claims/refusal" says the same. Name the file claims/denial.md again. To withdraw it, add an entry of the kind withdrawal to its corrections: the page stays and says why.`,
      ],
    },
    "it is a draft again": {
      recorded: [{}, { files: withoutLink }],
      files: { ...withoutLink, "claims/denial.md": replace("kind: denial", "kind: denial\ndraft: true") },
      findings: [
        `claims/denial.md:4:1  error  lost-url  "claims/denial" has been published since 2025-03-10 (line 2 of record.jsonl) and is now a draft. Remove the key draft. To withdraw it, add an entry of the kind withdrawal to its corrections: the page stays and says why.`,
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "silent-change": silentChange,
  "lost-correction": lostCorrection,
  "lost-url": lostUrl,
};
