import { expect, it } from "vitest";
import { wordingOf } from "../language/catalogs.ts";
import { english, englishMessages } from "../language/english.ts";
import { sayIn } from "../language/say.ts";
import { searchStatus } from "./search-status.ts";

const found = (say: Parameters<typeof searchStatus>[0]) => JSON.parse(searchStatus(say)["data-found"] ?? "");

it("has a sentence for each form of the plural, in which the browser puts the number and what was asked", () => {
  expect(found(english)).toEqual({ one: "{count} page for “{asked}”", other: "{count} pages for “{asked}”" });
  expect(searchStatus(english)).toMatchObject({
    "data-nothing": "Nothing was found for “{asked}”.",
    "data-plurals": "en",
  });
});

it("has the forms of the language in which the sentence is said", () => {
  const own = {
    "search.found": "{count, plural, one {# strona} few {# strony} many {# stron} other {# strony}}: „{asked}”",
  };
  const say = sayIn(wordingOf("pl", own));
  expect(found(say)).toEqual({
    one: "{count} strona: „{asked}”",
    few: "{count} strony: „{asked}”",
    many: "{count} stron: „{asked}”",
  });
  const missing = sayIn({ language: "pl", messages: englishMessages, english: new Set(["search.found"] as const) });
  expect(searchStatus(missing)["data-plurals"]).toBe("en");
  expect(found(missing)["one"]).toBe("{count} page for “{asked}”");
});
