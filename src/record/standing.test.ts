import { describe, expect, test } from "vitest";
import { filesOf, recordOf } from "../../test/dossiers/example.ts";
import { checkManuscript } from "../check/check.ts";
import { readManuscript, type UnreadableFile } from "../dossier/manuscript.ts";
import { sha256 } from "../site/sha256.ts";
import { compare, hasRecord, lineOfWords } from "./comparison.ts";
import { readRecord } from "./read.ts";

const [{ text: record } = { text: "" }] = recordOf({}, sha256);

function manuscriptWithout(path: string, unreadable: readonly UnreadableFile[]) {
  const files = [...filesOf({}), { path: "record.jsonl", text: record }].filter((file) => file.path !== path);
  return readManuscript({ files, unreadable }, () => ({ type: "root", children: [] }));
}

describe("the line that has the words readers rely on", () => {
  const correction = { number: 1, on: "2025-03-02", kind: "correction", text: "We were wrong." } as const;
  test.each([
    ["the first", [["a", null]], 0],
    [
      "the first, however often the rest is polished",
      [
        ["a", null],
        ["a", null],
      ],
      0,
    ],
    [
      "the last that came with a correction",
      [
        ["a", null],
        ["b", correction],
        ["b", null],
      ],
      1,
    ],
    [
      "not one of a branch that did not know of the correction",
      [
        ["a", null],
        ["b", correction],
        ["a", null],
      ],
      1,
    ],
    [
      "not one that was corrected without a change",
      [
        ["a", null],
        ["b", correction],
        ["b", correction],
      ],
      1,
    ],
    [
      "the later of two branches that both corrected",
      [
        ["a", null],
        ["b", correction],
        ["c", correction],
      ],
      2,
    ],
  ] as const)("%s", (_, lines, expected) => {
    expect(lineOfWords(lines.map(([digest, note]) => ({ digest, correction: note })))).toBe(expected);
  });
});

describe("a file that cannot be read is not gone", () => {
  test("an entry", () => {
    const path = "claims/opening.md";
    const manuscript = manuscriptWithout(path, [{ path, reason: "too-large" }]);
    expect(compare(manuscript, readRecord(record, sha256), sha256).losses).toEqual([]);
    expect(compare(manuscriptWithout(path, []), readRecord(record, sha256), sha256).losses).toMatchObject([
      { id: "claims/opening", draft: undefined, twin: undefined },
    ]);
  });

  test("the record", () => {
    const path = "record.jsonl";
    const manuscript = manuscriptWithout(path, [{ path, reason: "too-large" }]);
    expect(hasRecord(manuscript)).toBe(true);
    expect(hasRecord(manuscriptWithout(path, []))).toBe(false);
    const rules = checkManuscript(manuscript, { isPublishing: true, today: "2026-11-22", sha256 }).map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain("no-record");
    expect(rules).not.toContain("unrecorded");
  });
});
