import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesOfWords, directionOf, directionOfLanguage, isolated, partsOfSentence } from "./direction.ts";

it.each([
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["az-Arab", "rtl"],
  ["ar-Latn", "ltr"],
  ["en", "ltr"],
  ["ja", "ltr"],
] as const)("%s runs %s", (language, direction) => {
  expect(directionOfLanguage(language)).toBe(direction);
});

it.each([
  ["NATO قال نعم", "ar", "rtl"],
  ["Al Jazeera", "ar", "ltr"],
  ["“الجسر” opens", "en", "ltr"],
  ["الجسر", "en", "rtl"],
  ["24", "fa", "rtl"],
] as const)("%s in %s runs %s", (text, language, direction) => {
  expect(directionOf(text, language)).toBe(direction);
});

describe("an element that holds words", () => {
  it.each([
    ["Ada", undefined, "en", {}],
    ["الجزيرة 24", undefined, "en", { dir: "auto" }],
    ["NATO قال", "ar", "en", { lang: "ar", dir: "rtl" }],
    ["Мост", "ru", "en", { lang: "ru" }],
    ["It opens", "en", "he", { lang: "en", dir: "ltr" }],
    ["“الجسر” opens", "en", "en", { dir: "ltr" }],
    ["גשר", "he", "he", {}],
    ["Ada", undefined, "he", { dir: "auto" }],
  ] as const)("says of %s (%s) on a page of %s: %o", (text, own, page, attributes) => {
    expect(attributesOfWords(text, own, page)).toEqual(attributes);
  });
});

describe("a value in plain text", () => {
  it.each([
    ["Ada", undefined, "Ada"],
    ["הארץ 7", undefined, "\u2068הארץ 7\u2069"],
    ["NATO قال", "ar", "\u2067NATO قال\u2069"],
    ["“الجسر” opens", "en", "\u2066“الجسر” opens\u2069"],
    ["The “الجسر” opens", "en", "\u2068The “الجسر” opens\u2069"],
  ])("%s (%s)", (text, language, shown) => {
    expect(isolated(text, language)).toBe(shown);
  });

  it("is found again by those who have markup, and nothing is lost", () => {
    expect(partsOfSentence(`Only ${isolated("הארץ 7")} says, ${isolated("NATO قال", "ar")}.`)).toEqual([
      { text: "Only " },
      { text: "הארץ 7", dir: "auto" },
      { text: " says, " },
      { text: "NATO قال", dir: "rtl" },
      { text: "." },
    ]);
    const words = fc.constantFrom("Ada", "הארץ 7", "NATO قال 24", "", "24.", " ");
    fc.assert(
      fc.property(fc.array(words), (values) => {
        const sentence = values.map((value) => isolated(value)).join(", ");
        const text = partsOfSentence(sentence).map((part) => part.text);
        expect(text.join("")).toBe(values.join(", "));
      }),
    );
  });
});
