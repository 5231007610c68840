import { type Examples, replace } from "../../test/dossiers/example.ts";

const reply = (keys: string) => ({
  "claims/denial.md": replace("wouldChange:", `reply:\n  asked: 2025-02-22\n  of: cy\n${keys}wouldChange:`),
});

const earlyAnswer: Examples = {
  passes: {
    "an answer on the same day": { files: reply("  answered: 2025-02-22\n  by: 2025-02-24\n") },
    "an answer in a month of which nobody knows the day": { files: reply("  answered: 2025-02\n") },
  },
  fails: {
    "an answer before the question": {
      files: reply("  answered: 2025-02-21\n"),
      findings: [
        "claims/denial.md:22:13  error  early-answer  The reply came (answered: 2025-02-21) before we asked for it (asked: 2025-02-22). Correct one of the two dates.",
      ],
    },
    "a reply that was due before it was asked for": {
      files: reply("  by: 2025-02-21\n"),
      findings: [
        "claims/denial.md:22:7  error  early-answer  The reply was due (by: 2025-02-21) before we asked for it (asked: 2025-02-22). Correct one of the two dates.",
      ],
    },
  },
};

const unansweredWords: Examples = {
  passes: {
    "words that came by mail": { files: reply("  answered: 2025-02-23\n  words: It does not\n") },
    "no answer yet": { files: reply("") },
  },
  fails: {
    "words of a reply that has not come": {
      files: reply("  words: It does not\n  in: gazette\n"),
      findings: [
        "claims/denial.md:22:3  error  unanswered-words  The reply has words, and no day on which it came. Give the day in answered, or remove words.",
        "claims/denial.md:23:3  error  unanswered-words  The reply has a source in, and no day on which it came. Give the day in answered, or remove in.",
      ],
    },
  },
};

const withdrawn = (on: string) => ({
  "claims/denial.md": replace("  in: gazette\n", `  in: gazette\n  withdrawn:\n    on: ${on}\n    kind: withdrawn\n`),
});

const earlyWithdrawal: Examples = {
  passes: { "on the same day": { files: withdrawn("2025-02-21") } },
  fails: {
    "before it was said": {
      files: withdrawn("2025-02-20"),
      findings: [
        "claims/denial.md:10:9  error  early-withdrawal  The claim was taken back (withdrawn.on: 2025-02-20) before it was made (said.on: 2025-02-21). Correct one of the two dates.",
      ],
    },
  },
};

const event = (date: string) => `---
title: The bridge closes
date: ${date}
claims:
  - opening
sources:
  - minutes
---

Workers close the bridge.
`;

const earlyEvent: Examples = {
  passes: {
    "a year before": { files: { "timeline/closing.md": event("2024-02-20") } },
    "long before, while a nearer one shows the claim too": {
      files: { "timeline/closing.md": event("2014"), "timeline/report.md": event("2025-02-20") },
    },
  },
  fails: {
    "years before, and the only one": {
      files: { "timeline/closing.md": event("2014-02-20") },
      findings: [
        'timeline/closing.md:5:5  warning  early-event  The event (2014-02-20) lies more than a year before the claim "opening" (2025-02-20), and no nearer one shows it. Name the claim in the event at which it was made, or correct a date.',
      ],
    },
  },
};

export const examples: Readonly<Record<string, Examples>> = {
  "early-answer": earlyAnswer,
  "unanswered-words": unansweredWords,
  "early-withdrawal": earlyWithdrawal,
  "early-event": earlyEvent,
};
