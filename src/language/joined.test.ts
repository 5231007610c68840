import { expect, it } from "vitest";
import { wordingOf } from "./catalogs.ts";
import { joined } from "./joined.ts";
import { sayIn } from "./say.ts";

it.each([
  ["en", "A. B.", "a, b, c", "a; b"],
  ["ar", "A. B.", "a، b، c", "a؛ b"],
  ["zh", "A.B.", "a，b，c", "a；b"],
  ["tlh", "A. B.", "a, b, c", "a; b"],
])("in %s, texts follow each other as the language sets them", (language, sentences, items, clauses) => {
  const say = sayIn(wordingOf(language, undefined));
  expect(joined(["A.", "B."], "sentences", say)).toBe(sentences);
  expect(joined(["a", "b", "c"], "items", say)).toBe(items);
  expect(joined(["a", "b"], "clauses", say)).toBe(clauses);
  expect(joined(["a"], "items", say)).toBe("a");
  expect(joined([], "items", say)).toBe("");
});
