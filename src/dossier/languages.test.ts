import { expect, it } from "vitest";
import { languageName } from "./languages.ts";

it.each([
  ["ru", "en", "Russian"],
  ["ru", "de", "Russisch"],
  ["pt-BR", "en", "Brazilian Portuguese"],
  ["en", "xx", "English"],
  ["xx", "en", "xx"],
])("the name of %s in %s is %s", (named, language, name) => {
  expect(languageName(named, language)).toBe(name);
});
