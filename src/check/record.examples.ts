import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";

const RESTORE = "Put back record.jsonl as it was published or last committed, then run npm run record.";
const JOIN = "Run npm run record: it joins them.";
const ENDINGS =
  "The record does not have the line endings that npm run record writes. Run npm run record to put them right, and keep other programs from rewriting the file.";

/** Changes the lines of the record, given without their line feeds. */
function lines(change: (lines: readonly string[]) => readonly string[]): (text: string) => string {
  return (text) => `${change(text.trimEnd().split("\n")).join("\n")}\n`;
}

/** Changes one line of the record. */
function inLine(number: number, found: string | RegExp, replacement: string): (text: string) => string {
  return lines((all) => all.map((line, index) => (index === number - 1 ? line.replace(found, replacement) : line)));
}

function broken(place: string, message: string): readonly string[] {
  return [`record.jsonl:${place}  error  record-broken  ${message}`];
}

function doesNotFollow(number: number): string {
  return `Line ${number} of the record does not follow from the line before it: one of them has been altered, or a line between them removed. ${RESTORE}`;
}

const recordBroken: Examples = {
  passes: {
    "all lines as they were written": {},
  },
  fails: {
    "a date in the middle was altered": {
      record: inLine(2, "2025-03-10", "2025-03-09"),
      findings: broken("3:243", doesNotFollow(3)),
    },
    "the first line was removed": {
      record: lines((all) => all.slice(1)),
      findings: broken("1:241", `The record does not begin with its first line. ${RESTORE}`),
    },
    "a line in the middle was removed": {
      record: lines(([first = "", , third = ""]) => [first, third]),
      findings: broken("2:243", doesNotFollow(2)),
    },
    "a number was altered in the last line": {
      record: inLine(11, '"seq":11', '"seq":12'),
      findings: broken("11:2", `Line 11 of the record does not have its number in seq. ${RESTORE}`),
    },
    "two branches have added lines": {
      record: lines(([first = "", second = "", third = ""]) => [first, second, third, second.replace("-10", "-11")]),
      findings: broken(
        "4:241",
        `Two branches have both added to the record: line 4 follows from an earlier line than the one before it. ${JOIN}`,
      ),
    },
    "two branches have added lines, and the marks stand": {
      record: lines(([first = "", second = "", third = ""]) => [
        ...[first, "<<<<<<< HEAD", second, third, "=======", second.replace("-10", "-11"), ">>>>>>> other"],
      ]),
      findings: broken("2:1", `Two branches have both added to the record. ${JOIN}`),
    },
    "two branches have added lines, the marks stand, and the first line was altered": {
      record: lines(([first = "", second = "", third = ""]) => [
        ...[first.replace("-10", "-09"), "<<<<<<< HEAD", second, third, "=======", ">>>>>>> other"],
      ]),
      findings: [
        ...broken("2:1", `Two branches have both added to the record. ${JOIN}`),
        ...broken("3:241", doesNotFollow(3)),
      ],
    },
    "a line is cut short": {
      record: lines(([first = "", second = "", third = ""]) => [first, second.slice(0, 40), third]),
      findings: broken("2:1", `Line 2 of the record cannot be read. ${RESTORE}`),
    },
    "a key too many": {
      record: inLine(3, '"prev"', '"by":"me","prev"'),
      findings: broken("3:243", `Line 3 of the record has a key "by" that no record has. ${RESTORE}`),
    },
    "a key too few": {
      record: inLine(3, '"correction":null,', ""),
      findings: broken("3:1", `Line 3 of the record has no "correction". ${RESTORE}`),
    },
    "a key twice": {
      record: inLine(3, '"correction":null,', '"correction":null,"correction":null,'),
      findings: broken("3:244", `Line 3 of the record is not written as npm run record writes it. ${RESTORE}`),
    },
    "a value that cannot be": {
      record: inLine(3, "2025-03-10", "2025-02-30"),
      findings: broken("3:10", `Line 3 of the record has no possible value for "on". ${RESTORE}`),
    },
    "an address of another entry": {
      record: inLine(3, "/claims/opening/", "/claims/denial/"),
      findings: broken("3:50", `Line 3 of the record has no possible value for "url". ${RESTORE}`),
    },
    "a blank between a key and its value": {
      record: inLine(3, '"on":', '"on": '),
      findings: broken("3:15", `Line 3 of the record is not written as npm run record writes it. ${RESTORE}`),
    },
    "a blank line": {
      record: lines(([first = "", ...others]) => [first, "", ...others]),
      findings: broken("2:1", "The record has a blank line. Run npm run record to put it right."),
    },
    "other line endings": {
      record: (text) => text.replaceAll("\n", "\r\n"),
      findings: broken("1:257", ENDINGS),
    },
    "a byte order mark": {
      record: (text) => `\uFEFF${text}`,
      findings: broken("1:1", ENDINGS),
    },
    "no line feed at the end": {
      record: (text) => text.trimEnd(),
      findings: broken("11:322", ENDINGS),
    },
  },
};

const corrected = replace(
  "\n---\n\nThe minutes",
  "\ncorrections:\n  - on: 2025-03-11\n    kind: update\n    text: The council has published them.\n---\n\nThe minutes",
);

const unrecorded: Examples = {
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
      files: { "claims/opening.md": inTurn(corrected, replace("substance: accurate", "substance: misleading")) },
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

function found(severity: "error" | "warning", what = "Nothing here is in a publication record"): string {
  return `site.md:1:1  ${severity}  no-record  ${what} yet (11 entries). Run npm run record before you publish for the first time. If something has been published from here, put record.jsonl back as it was; to publish without a record, write record: none in site.md.`;
}
const EMPTY = "The publication record is empty: nothing here is in it";

const noRecord: Examples = {
  passes: {
    "a dossier that is recorded": {},
    "a dossier that says that it has no record": {
      recorded: [],
      isPublishing: true,
      files: { "site.md": replace("tagline:", "record: none\ntagline:") },
    },
  },
  fails: {
    "no record at a desk": { recorded: [], findings: [found("warning")] },
    "no record where the site is published": { recorded: [], isPublishing: true, findings: [found("error")] },
    "a record without a line": {
      files: { "record.jsonl": "" },
      isPublishing: true,
      findings: [found("error", EMPTY)],
    },
    "a record of nothing but a byte order mark and a blank line": {
      files: { "record.jsonl": "\uFEFF\n" },
      findings: [
        "record.jsonl:1:1  error  record-broken  The record does not have the line endings that npm run record writes. Run npm run record to put them right, and keep other programs from rewriting the file.",
        "record.jsonl:1:1  error  record-broken  The record has a blank line. Run npm run record to put it right.",
        found("warning", EMPTY),
      ],
    },
  },
};

const none = { "site.md": replace("tagline:", "record: none\ntagline:") };
const FOUND =
  "site.md:3:9  error  record-despite-none  The site is said to have no publication record, and there is a record.jsonl. Remove the key: what has been published stays recorded. Only if nothing has been published from here yet, remove record.jsonl instead.";

const recordDespiteNone: Examples = {
  passes: {
    "no record, and none is wanted": { recorded: [], isPublishing: true, files: none },
  },
  fails: {
    "a record": { files: none, findings: [FOUND] },
    "a record that is empty": { files: { ...none, "record.jsonl": "" }, findings: [FOUND] },
    "a record that cannot be read": {
      recorded: [],
      files: none,
      unreadable: [{ path: "record.jsonl", reason: "no-permission" }],
      findings: [
        "record.jsonl:1:1  error  unreadable-file  The file cannot be opened. Allow yourself to read it.",
        FOUND,
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "record-broken": recordBroken,
  unrecorded,
  "no-record": noRecord,
  "record-despite-none": recordDespiteNone,
};
