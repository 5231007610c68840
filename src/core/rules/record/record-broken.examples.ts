import type { Examples } from "../../examples/example.ts";

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

export const examples: Examples = {
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
