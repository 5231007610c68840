import { expect, it } from "vitest";
import type { NewSource } from "../../sources/new-sources.ts";
import { toldCounts, toldSource } from "./told-sources.ts";

const address = "https://a.example/1";
const written: NewSource & { readonly kind: "written" } = {
  ...{ address, kind: "written", id: "a-25feb", path: "sources/a-25feb.md", isArchiveSilent: false },
  ...{ blanks: [], hasDoubts: false },
};

it.each<[NewSource, string]>([
  [written, "content/sources/a-25feb.md is written."],
  [{ ...written, blanks: ["publisher", "kind"] }, "content/sources/a-25feb.md is written. Blank: publisher, kind."],
  [
    { ...written, blanks: ["kind"], hasDoubts: true },
    "content/sources/a-25feb.md is written. Blank: kind. Its comments say what to look at.",
  ],
  [
    { address, kind: "there", known: { id: "mine", by: "address" } },
    "https://a.example/1 is there already: content/sources/mine.md",
  ],
  [
    { address, kind: "there", known: { id: "mine", by: "canonical" } },
    "https://a.example/1 calls an address its own that is there already: content/sources/mine.md",
  ],
  [
    { address, kind: "there", known: { id: "mine", by: "capture" } },
    "https://a.example/1 has a capture that is there already: content/sources/mine.md",
  ],
  [{ address, kind: "failed", reason: "It answers 404.", isReached: true }, "https://a.example/1: It answers 404."],
])("tells of an address %#", (source, line) => {
  expect(toldSource(source, "content")).toBe(line);
});

it.each([
  [
    { written: 18, there: 1, failed: 1, blanks: 7 },
    "18 sources are written, 1 was there, 1 could not be read. npm run check names the blanks.",
  ],
  [{ written: 1, there: 0, failed: 0, blanks: 0 }, "1 source is written."],
  [{ written: 0, there: 2, failed: 3, blanks: 0 }, "2 were there, 3 could not be read."],
])("sums up %j", (counts, line) => {
  expect(toldCounts(counts)).toBe(line);
});
