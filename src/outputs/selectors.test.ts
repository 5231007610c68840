import fc from "fast-check";
import { expect, it } from "vitest";
import { quoteSelector } from "./annotations.ts";

const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "🌉", "\ud83c", "\udf09", "й"), maxLength: 150 });

it("surrounds a passage with as many code points as make it the only one, doubling them from 32", () => {
  fc.assert(
    fc.property(fc.tuple(words, words, words, words, words), ([first, before, exact, after, last]) => {
      const text = first + before + exact + after + last;
      const blockStart = first.length;
      const start = blockStart + before.length;
      const end = start + exact.length;
      const span = { claim: "x", anchor: "x", blockStart, start, end, blockEnd: end + after.length };
      const contexts = [32, 64, 128, 256].map((length) => ({
        prefix: [...before].slice(-length).join(""),
        suffix: [...after].slice(0, length).join(""),
      }));
      const isOnly = (part: string) => text.indexOf(part) === text.lastIndexOf(part);
      const enough = contexts.find(({ prefix, suffix }) => isOnly(prefix + exact + suffix)) ?? contexts.at(-1);
      expect(quoteSelector({ text, passages: [span] }, span)).toEqual({ type: "TextQuoteSelector", exact, ...enough });
    }),
    { numRuns: 1000 },
  );
});
