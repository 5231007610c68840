import { describe, expect, it } from "vitest";
import type { Claim } from "../dossier/dossier.ts";
import { english } from "../language/english.ts";
import { lettersOf, lettersOfNote, PARTS, placesOf } from "./note-places.ts";

const notesAt = (starts: readonly number[], letters = 150) => starts.map((start) => ({ start, letters }));
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

describe("notes beside a paragraph", () => {
  it("divide its height by where their passages stand", () => {
    const places = placesOf(900, notesAt([100, 500]));
    expect(places).toEqual({ lines: undefined, first: 2, parts: [10, 12] });
    expect(sum([places?.first ?? 0, ...(places?.parts ?? [])])).toBe(PARTS);
  });

  it("begin with it where the first passage does", () => {
    expect(placesOf(600, notesAt([0]))).toEqual({ lines: undefined, first: 0, parts: [PARTS] });
  });

  it("show fewer lines the closer their passages stand to each other", () => {
    const linesOf = (starts: readonly number[]) => placesOf(600, notesAt(starts))?.lines;
    expect(linesOf([0, 300])).toBeUndefined();
    expect(linesOf([0, 100])).toBe(3);
    expect(linesOf([0, 60])).toBe(1);
  });

  it("are given below it where even their first lines would stand too far from their passages", () => {
    expect(placesOf(200, notesAt([0, 30, 60, 90, 120, 150, 180]))).toBeUndefined();
  });

  it("have their place in a text without letters, and of passages at its very end", () => {
    expect(placesOf(0, notesAt([0]))).toMatchObject({ first: 0, parts: [PARTS] });
    const places = placesOf(620, notesAt([619]));
    expect(sum([places?.first ?? 0, ...(places?.parts ?? [])])).toBe(PARTS);
  });
});

it("letters of East Asian writings count twice", () => {
  expect([lettersOf("bridge"), lettersOf("橋が開く")]).toEqual([6, 8]);
});

it("a note is as long as its number, its verdicts with their questions, and the finding", () => {
  const verdict = { attribution: "fair", substance: "accurate", on: "2025" } as const;
  const note = { finding: "He said so.", verdict } as Pick<Claim, "finding" | "verdict">;
  const short = lettersOfNote({ ...note, finding: "" }, english);
  expect(lettersOfNote(note, english)).toBe(short + "He said so.".length);
  expect(short).toBeGreaterThan("1Who said it: FairWhat it says: Accurate".length);
  expect(lettersOfNote({ ...note, verdict: { ...verdict, attribution: "not-applicable" } }, english)).toBeLessThan(
    short + 11 - 27,
  );
});
