import { type Examples, inTurn, replace } from "../../examples/example.ts";
import { smallestDossier } from "../../examples/smallest-dossier.ts";

const corrected = replace(
  "\n---\n\nThe minutes",
  "\ncorrections:\n  - on: 2025-03-11\n    kind: update\n    text: The council has published them.\n---\n\nThe minutes",
);

export const examples: Examples = {
  passes: {
    "other words where only the address is guarded": {
      recorded: [{}],
      isPublishing: true,
      files: {
        "people/cy.md": replace("name: Cy", "name: Cyril"),
        "timeline/meeting.md": replace("title: The council meets", "title: The council sits"),
        "pages/about.md": replace("We read news.", "We read the news."),
      },
    },
    "a draft": {
      recorded: [{}],
      files: {
        "claims/third.md": smallestDossier["claims/opening.md"]
          .replace("opens in May", "is green")
          .replace("kind: reported-speech", "kind: reported-speech\ndraft: true"),
      },
    },
  },
  fails: {
    "what the record of an earlier version does not have": {
      recorded: [{}],
      record: (text) => `${text.split("\n").slice(0, 9).join("\n")}\n`,
      isPublishing: true,
      findings: [
        `sources/minutes.md:1:1  error  unrecorded  This source is not in the publication record yet. Run npm run record before it is published.`,
        `timeline/meeting.md:1:1  error  unrecorded  This event is not in the publication record yet. Run npm run record before it is published.`,
      ],
    },
    "a claim that is new": {
      recorded: [{ files: { "claims/denial.md": undefined } }],
      findings: [
        `claims/denial.md:1:1  warning  unrecorded  This claim is not in the publication record yet. Run npm run record before it is published.`,
      ],
    },
    "a claim that is new, where the site is published": {
      recorded: [{ files: { "claims/denial.md": undefined } }],
      isPublishing: true,
      findings: [
        `claims/denial.md:1:1  error  unrecorded  This claim is not in the publication record yet. Run npm run record before it is published.`,
      ],
    },
    "a text that was polished": {
      recorded: [{}],
      files: { "articles/bridge.md": replace("denies it", "denies that") },
      findings: [
        `articles/bridge.md:1:1  warning  unrecorded  This article has changed since 2025-03-10, and the publication record does not have it yet. Run npm run record before it is published.`,
      ],
    },
    "words that were corrected": {
      recorded: [{}],
      files: { "claims/opening.md": inTurn(corrected, replace("substance: accurate", "substance: unproven")) },
      findings: [
        `claims/opening.md:30:5  warning  unrecorded  What readers rely on in this claim has changed since 2025-03-10, and the publication record does not have it yet. Run npm run record before it is published.`,
      ],
    },
    "a correction alone": {
      recorded: [{}],
      files: { "claims/opening.md": corrected },
      findings: [
        `claims/opening.md:30:5  warning  unrecorded  This claim has changed since 2025-03-10, and the publication record does not have it yet. Run npm run record before it is published.`,
      ],
    },
  },
};
