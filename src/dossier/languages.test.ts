import { expect, it } from "vitest";
import { languageName, languageOfPublisher } from "./languages.ts";

it.each([
  ["ru", "en", "Russian"],
  ["ru", "de", "Russisch"],
  ["pt-BR", "en", "Brazilian Portuguese"],
  ["en", "xx", "English"],
  ["xx", "en", "xx"],
])("the name of %s in %s is %s", (named, language, name) => {
  expect(languageName(named, language)).toBe(name);
});

it.each([
  ["РБК", "ru", "ru"],
  ["ТАСС (TASS)", "ru", "ru"],
  ["Коммерсантъ (Kommersant)", "ru", "ru"],
  ["Українська правда (Ukrainska Pravda)", "uk", "uk"],
  ["TASS", "ru", undefined],
  ["TASS (ТАСС)", "ru", undefined],
  ["РБК", undefined, undefined],
  ["(РБК)", "ru", undefined],
])("the name %s of the publisher of a text in %s is in %s", (publisher, language, own) => {
  expect(languageOfPublisher({ publisher, language }, { language: "en" })).toBe(own);
});
