import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsOf } from "./words.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

const signs = [
  ..." .,;:!?\"“”„()–—-'’‘_/&[]…\u00a0\u00ad\u200d·׳״1209aBzéßØÿĳœǆǅЁйҁѣґӏ×÷ªºµΩα漢字かナไทย\u0301\u0483🌉🇩🇪\n",
];
const letters = [..."abcdeéüñøœЖйёђ0123456789 ,.;:'’-–“”%"];

it.each([
  ["any signs", signs],
  ["usual signs", letters],
])("gives the words of %s that the segmenter gives", (_, alphabet) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }), (text) => {
      const words = [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
        isWordLike ? [{ segment, index }] : [],
      );
      expect(wordsOf(text).map(({ segment, index }) => ({ segment, index }))).toEqual(words);
    }),
    { numRuns: 5000 },
  );
});

it("gives the words of every letter that it takes for one", () => {
  for (let code = 0x20; code < 0x530; code += 1) {
    const letter = String.fromCodePoint(code);
    for (const text of [
      `a${letter}b`,
      `a ${letter} b`,
      `${letter}${letter}`,
      `1${letter}2`,
      `д${letter}ж`,
      `a’${letter}`,
    ]) {
      const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
      expect(wordsOf(text).map(({ segment }) => segment)).toEqual(words);
    }
  }
});
