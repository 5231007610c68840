import { type Examples, replace } from "../../examples/example.ts";
import { smallestDossier } from "../../examples/smallest-dossier.ts";

const withoutLink = { "articles/bridge.md": replace(", and [Cy denies it](claim:denial)", "") };
const withoutDenial = { ...withoutLink, "people/cy.md": undefined };
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
