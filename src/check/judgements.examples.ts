import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const opening = (...changes: readonly ((text: string) => string)[]) => ({ "claims/opening.md": inTurn(...changes) });
const denial = (...changes: readonly ((text: string) => string)[]) => ({ "claims/denial.md": inTurn(...changes) });
const unsupported = replace("status: on-record", "status: unsupported");

const exactOverUnsupported: Examples = {
  passes: {
    "an attribution that follows from the hop": {
      files: opening(unsupported, replace("attribution: exact", "attribution: unsupported")),
    },
  },
  fails: {
    "exact words that nothing shows": {
      files: opening(unsupported),
      findings: [
        'claims/opening.md:17:16  error  exact-over-unsupported  The attribution is exact, and nothing was found that shows the hop of "ben" (unsupported). Correct the attribution, or the status of the hop.',
      ],
    },
  },
};

const misattributed = replace("attribution: exact", "attribution: misattributed");

const nobodyInstead: Examples = {
  passes: {
    "a hop that names the right person": {
      files: opening(misattributed, replace("status: on-record", "status: misattributed\n    instead: cy")),
    },
  },
  fails: {
    "a chain in which everybody is the right one": {
      files: opening(misattributed),
      findings: [
        "claims/opening.md:17:16  error  nobody-instead  The attribution says that somebody else said it, and no hop of the chain names that person. Give the hop that is wrong the status misattributed, and name the right one in instead; or correct the attribution.",
      ],
    },
    "no chain at all": {
      files: denial(replace("attribution: exact", "attribution: misattributed")),
      findings: [
        "claims/denial.md:10:16  error  nobody-instead  The attribution says that somebody else said it, and no hop of the chain names that person. Give the hop that is wrong the status misattributed, and name the right one in instead; or correct the attribution.",
      ],
    },
  },
};

const UNCREDITED =
  "The claim is reported speech, and no hop of its chain is one that the text credits. Add a hop for the one who is said to have said it, or correct kind.";

const uncreditedSpeech: Examples = {
  passes: {
    "a hop that is credited": { files: opening(replace("    act: said\n", "    act: said\n    link: credits\n")) },
    "a plain statement without a chain": { files: denial(replace("kind: denial", "kind: statement")) },
  },
  fails: {
    "reported speech without a chain": {
      files: denial(replace("kind: denial", "kind: reported-speech")),
      findings: [`claims/denial.md:3:7  warning  uncredited-speech  ${UNCREDITED}`],
    },
    "a chain that is only known by other means": {
      files: opening(replace("    act: said\n", "    act: said\n    link: known-through\n")),
      findings: [`claims/opening.md:3:7  warning  uncredited-speech  ${UNCREDITED}`],
    },
  },
};

const WOULD_CHANGE = "wouldChange: A day on which the bridge opens.\n";

const unexplainedUnproven: Examples = {
  passes: {
    "what was looked for and not found": {
      files: denial(
        replace(WOULD_CHANGE, "missing:\n  - what: A record\n    where: The archive\n    on: 2025-02-28\n"),
      ),
    },
    "what is settled": { files: opening(replace("substance: accurate", "substance: misleading")) },
  },
  fails: {
    "nothing that would settle it": {
      files: denial(replace(WOULD_CHANGE, "")),
      findings: [
        "claims/denial.md:11:14  warning  unexplained-unproven  The substance is unproven, and nothing says what would settle it. Say in missing what was looked for and not found, or in wouldChange what evidence would change the verdict.",
      ],
    },
  },
};

const longFinding: Examples = {
  passes: { "240 characters": { files: denial(replace("Nothing shows it.", "é".repeat(240))) } },
  fails: {
    "one more": {
      files: denial(replace("Nothing shows it.", "é".repeat(241))),
      findings: [
        "claims/denial.md:4:10  warning  long-finding  The finding has 241 characters, and stands in the margin. Shorten it to 240 at most; the reasons belong into the text below.",
      ],
    },
  },
};

const sameEvidence = replace("  - source: gazette\n    bearing: context", "  - source: minutes\n    bearing: supports");

const unequalVerdicts: Examples = {
  passes: {
    "the same evidence and the same verdict": {
      files: denial(sameEvidence, replace("substance: unproven", "substance: accurate")),
    },
    "another bearing": { files: denial(replace("bearing: context", "bearing: contradicts")) },
    "no evidence, and nothing to check": {
      files: denial(
        replace("evidence:\n  - source: gazette\n    bearing: context", "evidence: []"),
        replace("substance: unproven", "substance: not-checkable"),
      ),
    },
  },
  fails: {
    "the same evidence and another verdict": {
      files: denial(sameEvidence),
      findings: [
        'claims/denial.md:11:14  warning  unequal-verdicts  This claim and "opening" rest on the same evidence, and are judged unproven and accurate. Add the evidence that tells them apart, or correct a verdict.',
        'claims/opening.md:18:14  warning  unequal-verdicts  This claim and "denial" rest on the same evidence, and are judged accurate and unproven. Add the evidence that tells them apart, or correct a verdict.',
      ],
    },
  },
};

const agency = (keys: string, bearing = "supports") => ({
  "sources/agency.md": `---
title: Bridge to open
publisher: The agency
url: https://agency.example/bridge
published: 2025-02-21
accessed: 2025-02-28
kind: report
${keys}---
`,
  ...opening(replace("evidence:\n", `evidence:\n  - source: agency\n    bearing: ${bearing}\n`)),
});

const relayedSupport: Examples = {
  passes: {
    "a witness of its own": { files: agency("") },
    "a relay that counts for nothing": { files: agency("relays:\n  - minutes\n", "context") },
  },
  fails: {
    "a relay beside what it relays": {
      files: agency("relays:\n  - minutes\n"),
      findings: [
        'claims/opening.md:21:13  warning  relayed-support  "agency" passes on "minutes", which supports the claim as well, so one witness counts twice. Give it the bearing context, or remove it.',
      ],
    },
    "a copy of the text that makes the claim": {
      files: agency("copyOf: gazette\n"),
      findings: [
        'claims/opening.md:21:13  warning  relayed-support  "agency" passes on "gazette", in which the claim itself stands, so it is no support for it. Give it the bearing context, or remove it.',
      ],
    },
  },
};

export const examples: Readonly<Record<string, Examples>> = {
  "exact-over-unsupported": exactOverUnsupported,
  "nobody-instead": nobodyInstead,
  "uncredited-speech": uncreditedSpeech,
  "unexplained-unproven": unexplainedUnproven,
  "long-finding": longFinding,
  "unequal-verdicts": unequalVerdicts,
  "relayed-support": relayedSupport,
};
