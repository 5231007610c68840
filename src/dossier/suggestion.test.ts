import { expect, it } from "vitest";
import { editDistance, nearestTo, suggesterAmong } from "./suggestion.ts";

it.each([
  ["verdit", ["verdict", "evidence"], "verdict"],
  ["claim", ["chain", "claim"], "claim"],
  ["doanld-trump", ["donald-trump", "donald-tusk"], "donald-trump"],
  ["KIND", ["kind"], "kind"],
  ["something-else", ["kind", "said"], undefined],
  ["updated", ["undated"], undefined],
  ["update", ["undated"], undefined],
  ["undatd", ["undated"], "undated"],
  ["supported", ["exact", "unsupported"], undefined],
  ["attributed", ["misattributed"], undefined],
  ["unaccurate", ["accurate", "inaccurate"], "inaccurate"],
  ["nstead", ["instead"], "instead"],
  ["x", [], undefined],
])("the nearest to %s among %j is %s", (word, candidates, nearest) => {
  expect(nearestTo(word, candidates)).toBe(nearest);
});

it("counts a swap of two letters as one change", () => {
  expect(editDistance("said", "siad")).toBe(1);
});

it("stops counting beyond its limit", () => {
  expect(editDistance("aaaaaaaa", "bbbbbbbb", 2)).toBe(3);
});

it("is looked for forty words and not for more", () => {
  const suggest = suggesterAmong(["word-00"]);
  const words = Array.from({ length: 50 }, (_, index) => `word-${index + 10}`);
  expect(words.filter((word) => suggest(word) === "word-00")).toEqual(words.slice(0, 40));
  expect(suggest("word-10")).toBe("word-00");
});
