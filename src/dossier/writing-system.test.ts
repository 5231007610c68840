import { expect, it } from "vitest";
import { writingSystemOf, writingSystemOfLanguage } from "./languages.ts";

it.each([
  ["Мне к этому добавить нечего (TASS)", "Cyrl"],
  ["I have nothing to add to this, said Песков", "Latn"],
  ["ليس لدي ما أضيفه", "Arab"],
  ["付け加えることはない", "Hani"],
  ["没有什么可补充的", "Hani"],
  ["덧붙일 것이 없다", "Hang"],
  ["যোগ করার কিছু নেই", "Beng"],
  ["គ្មានអ្វីបន្ថែមទេ", "Khmr"],
  ["2025 — 26!", undefined],
])("the letters of %s are %s", (text, system) => {
  expect(writingSystemOf(text)).toBe(system);
});

it.each([
  ["en-GB", "Latn"],
  ["ru", "Cyrl"],
  ["sr", "Cyrl"],
  ["sr-Latn", "Latn"],
  ["uk-UA", "Cyrl"],
  ["ja", "Hani"],
  ["zh-TW", "Hani"],
  ["ko", "Hang"],
  ["am", "Ethi"],
  ["vai", undefined],
])("%s is written in %s", (language, system) => {
  expect(writingSystemOfLanguage(language)).toBe(system);
});
