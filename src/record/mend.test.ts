import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../site/sha256.ts";
import { comparePublished } from "./comparison.ts";
import { type RecordEntry, rowsOf, writeChain } from "./line.ts";
import { mendRecord } from "./mend.ts";
import { readRecord } from "./read.ts";

const entry = (id: string, on = "2025-03-01", digest = "a"): RecordEntry => ({
  on,
  id: `claims/${id}`,
  url: `/claims/${id}/`,
  digest: digest.repeat(64),
  body: "b".repeat(64),
  correction: null,
});

/** The file that a merge leaves: what both sides share, then their lines. */
function merged(shared: readonly RecordEntry[], ours: readonly RecordEntry[], theirs: readonly RecordEntry[]) {
  const base = writeChain(shared, undefined, sha256);
  const last = readRecord(base, sha256).lines.at(-1);
  const our = writeChain(ours, last, sha256);
  const their = writeChain(theirs, last, sha256);
  return {
    union: `${base}${our}${their}`,
    marked: `${base}<<<<<<< HEAD\n${our}=======\n${their}>>>>>>> other\n`,
    withBase: `${base}<<<<<<< HEAD\n${our}||||||| 0123abc\n=======\n${their}>>>>>>> other\n`,
    ours: `${base}${our}`,
    theirs: `${base}${their}`,
    joined: writeChain([...shared, ...ours, ...theirs], undefined, sha256),
  };
}

const shared = [entry("a"), entry("b")];
const files = merged(shared, [entry("c")], [entry("d"), entry("a", "2025-03-02", "c")]);

describe("mendRecord", () => {
  test.each(["union", "marked", "withBase"] as const)("joins two sides: %s", (form) => {
    expect(readRecord(files[form], sha256).faults).not.toEqual([]);
    expect(mendRecord(files[form], sha256)).toEqual({ outcome: "mended", text: files.joined, moved: 2, restored: 0 });
  });

  test("leaves a whole record alone", () => {
    expect(mendRecord(files.ours, sha256)).toEqual({ outcome: "whole" });
    expect(mendRecord("", sha256)).toEqual({ outcome: "whole" });
  });

  test("joins two first recordings", () => {
    const { union, joined } = merged([], [entry("a")], [entry("b")]);
    expect(mendRecord(union, sha256)).toEqual({ outcome: "mended", text: joined, moved: 1, restored: 0 });
  });

  test("keeps once what both sides say", () => {
    const { union, ours } = merged(shared, [entry("c"), entry("d")], [entry("d")]);
    expect(mendRecord(union, sha256)).toEqual({ outcome: "mended", text: ours, moved: 0, restored: 0 });
  });

  test("knows the lines with which both sides begin alike", () => {
    const { union, ours } = merged(shared, [entry("c"), entry("c")], [entry("c"), entry("d")]);
    const joined = writeChain([...shared, entry("c"), entry("c"), entry("d")], undefined, sha256);
    expect(mendRecord(union, sha256)).toEqual({ outcome: "mended", text: joined, moved: 1, restored: 0 });
    expect(comparePublished(ours, joined).outcome).toBe("prefix");
  });

  test("keeps twice what one side says twice", () => {
    const back = [entry("a"), entry("a", "2025-03-01", "c"), entry("a")];
    const whole = writeChain(back, undefined, sha256);
    expect(mendRecord(whole, sha256)).toEqual({ outcome: "whole" });
  });

  test.each([
    ["line endings", files.ours.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${files.ours}`],
    ["blank lines", files.ours.replaceAll("\n", "\n\n")],
    ["no line feed at the end", files.ours.trimEnd()],
  ])("puts right %s", (_, file) => {
    expect(mendRecord(file, sha256)).toEqual({ outcome: "mended", text: files.ours, moved: 0, restored: 0 });
  });

  const [first = "", second = "", third = "", fourth = ""] = rowsOf(files.union);

  test.each([
    ["a shared line that was altered", files.union.replace(first, first.replace("2025-03-01", "2025-02-01")), 2],
    ["a first line that once had others above it", files.union.replace('"prev":null', `"prev":"${"0".repeat(64)}"`), 1],
    ["a shared line that was removed", files.union.replace(`${second}\n`, ""), 2],
    ["a line of one side that was altered", files.union.replace(fourth, fourth.replace("-01", "-02")), 5],
    ["lines that were exchanged", files.union.replace(`${second}\n${third}\n`, `${third}\n${second}\n`), 2],
    ["a number that does not follow", files.union.replace(fourth, fourth.replace('"seq":3', '"seq":4')), 4],
    ["a line that cannot be read", files.union.replace(third, third.slice(1)), 3],
    ["a line written in another way", files.union.replace(third, third.replace('"on":', '"on": ')), 3],
  ])("does not hide %s", (_, file, number) => {
    expect(mendRecord(file, sha256)).toEqual({ outcome: "altered", number });
    expect(readRecord(file, sha256).faults.filter(({ fault }) => fault !== "fork")).not.toEqual([]);
  });

  const entries = (length: number) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom("a", "b", "c"),
          fc.constantFrom("2025-03-01", "2025-03-02"),
          fc.constantFrom("c", "d"),
        ),
        { minLength: length, maxLength: 4 },
      )
      .map((all) => all.map((parts) => entry(...parts)));
  const said = (file: string) => new Set(rowsOf(file).map((row) => row.replace(/"seq":\d+,|"prev":.*/g, "")));

  describe("where it is known what is published", () => {
    const swapped = writeChain([...shared, entry("d"), entry("a", "2025-03-02", "c"), entry("c")], undefined, sha256);

    test.each(["union", "marked", "withBase"] as const)("that side comes first, wherever it stands: %s", (form) => {
      const mending = mendRecord(files[form], sha256, [files.theirs]);
      expect(mending).toEqual({ outcome: "mended", text: swapped, moved: 1, restored: 0 });
      expect(mendRecord(swapped, sha256, [files.theirs])).toEqual({ outcome: "whole" });
    });

    test.each([
      ["is put back", files.ours, { text: swapped, moved: 1, restored: 2 }],
      ["is put back where nothing is left", "", { text: files.theirs, moved: 0, restored: 4 }],
      ["comes first where it was put behind", files.joined, { text: swapped, moved: 1, restored: 2 }],
    ])("what is missing of it %s", (_, file, mended) => {
      expect(mendRecord(file, sha256, [files.theirs])).toEqual({ outcome: "mended", ...mended });
    });

    test("the more important of two comes first, and of a broken one as much as is a chain", () => {
      const [first = "", second = "", third = ""] = rowsOf(files.theirs);
      const broken = [first, second, third.slice(1)].join("\n");
      expect(mendRecord(files.union, sha256, [broken, files.theirs, files.ours])).toMatchObject({ text: swapped });
      expect(mendRecord(files.ours, sha256, ["<!doctype html>"])).toEqual({ outcome: "whole" });
    });

    test("an altered line is not hidden", () => {
      const altered = files.ours.replace('"on":"2025-03-01","id":"claims/b"', '"on":"2025-03-02","id":"claims/b"');
      expect(mendRecord(altered, sha256, [files.theirs])).toEqual({ outcome: "altered", number: 3 });
    });
  });

  test("loses nothing, keeps the side that is published to the byte, and mends once and for all", () => {
    fc.assert(
      fc.property(entries(0), entries(1), entries(1), (base, ours, theirs) => {
        const sides = merged(base, ours, theirs);
        for (const file of [sides.union, sides.marked]) {
          const mending = mendRecord(file, sha256);
          const text = mending.outcome === "mended" ? mending.text : file;
          expect(mending.outcome).not.toBe("altered");
          expect(readRecord(text, sha256).faults).toEqual([]);
          expect(mendRecord(text, sha256)).toEqual({ outcome: "whole" });
          expect(comparePublished(sides.ours, text).outcome).toBe("prefix");
          expect(said(text)).toEqual(said(sides.union));
          const published = mendRecord(file, sha256, [sides.theirs]);
          const turned = published.outcome === "mended" ? published.text : file;
          expect(comparePublished(sides.theirs, turned).outcome).toBe("prefix");
          expect(said(turned)).toEqual(said(sides.union));
        }
      }),
    );
  });
});
