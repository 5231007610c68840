import { type Examples, inTurn, replace } from "../../examples/example.ts";

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

export const examples: Examples = {
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
        `claims/opening.md:1:1  error  silent-change  This claim has been published with other words since 2025-03-10 (line 3 of record.jsonl): its claim, said, chain, verdict or finding has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.`,
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
