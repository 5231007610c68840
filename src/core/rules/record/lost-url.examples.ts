import { type Examples, replace } from "../../examples/example.ts";
import { smallestDossier } from "../../examples/smallest-dossier.ts";

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

export const examples: Examples = {
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
        "claims/denial.md:1:1  error  silent-change  This claim has been published with other words since 2025-03-10 (line 2 of record.jsonl): its claim, said, chain, verdict or finding has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.",
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
