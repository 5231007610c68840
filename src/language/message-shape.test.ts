import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { catalogs } from "./catalogs.ts";
import { englishMessages } from "./english.ts";
import { type Blank, BrokenMessage, messageValuesModule, pluralsOf, shapeOf } from "./message-shape.ts";

describe("what a message asks for", () => {
  it("is told by name: words, numbers, choices and elements", () => {
    const message =
      "<b>{name}</b> {act, select, wrote {wrote} other {said}} {count, plural, one {# word} other {<i>#</i> words}}";
    expect([...shapeOf(message)]).toEqual([
      ["b", { is: "element" }],
      ["name", { is: "words" }],
      ["act", { is: "choice", options: ["wrote", "other"] }],
      ["count", { is: "number" }],
      ["i", { is: "element" }],
    ]);
  });

  it.each([
    ["{count, plural, one {# claim}}", 0],
    ["{name", 0],
    ["on {day, date}", 3],
  ])("%s is refused, at its place", (message, offset) => {
    try {
      shapeOf(message);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BrokenMessage);
      expect((error as BrokenMessage).offset).toBeGreaterThanOrEqual(offset);
    }
  });

  it("is what the compiler knows", () => {
    const made = readFileSync(new URL("message-values.ts", import.meta.url), "utf8");
    expect(made).toBe(messageValuesModule(englishMessages));
  });
});

describe.each(Object.entries(catalogs))("the catalog of %s", (language, catalog) => {
  it("has every message and no other", () => {
    expect(Object.keys(catalog)).toEqual(Object.keys(englishMessages));
  });

  it("asks for what English asks for", () => {
    const kinds = (message: string) => [...shapeOf(message)].map(([name, { is }]) => `${name}: ${is}`).toSorted();
    for (const [key, message] of Object.entries(englishMessages))
      expect([key, kinds(catalog[key as keyof typeof catalog] ?? "")]).toEqual([key, kinds(message)]);
  });

  it("has a form for every number", () => {
    const rules = {
      cardinal: new Intl.PluralRules(language),
      ordinal: new Intl.PluralRules(language, { type: "ordinal" }),
    };
    for (const message of Object.values(catalog))
      for (const { isOrdinal, categories } of pluralsOf(message)) {
        const needed = new Set(
          Array.from({ length: 201 }, (_, number) => rules[isOrdinal ? "ordinal" : "cardinal"].select(number)),
        );
        const exact = categories.filter((category) => category.startsWith("="));
        expect([message, categories.filter((category) => !exact.includes(category)).toSorted()]).toEqual([
          message,
          expect.arrayContaining(["other"]),
        ]);
        expect([message, [...needed].filter((category) => !categories.includes(category))]).toEqual([message, []]);
      }
  });

  it("says every number that English says", () => {
    for (const [key, message] of Object.entries(englishMessages)) {
      const blanks = [...shapeOf(message)];
      const numbers = blanks
        .filter(([, { is }]) => is === "number")
        .map(([name], place) => [name, 25 + place] as const);
      if (numbers.length === 0) continue;
      const values = Object.fromEntries([...blanks.map(([name, { is }]) => [name, valueFor(is)]), ...numbers]);
      const spoken = (text: string) => String(new IntlMessageFormat(text, language).format(values));
      const told = numbers.map(([, number]) => `${number}`).filter((number) => spoken(message).includes(number));
      const own = spoken(catalog[key as keyof typeof catalog] ?? "");
      expect([key, own, told.filter((number) => !own.includes(number))]).toEqual([key, own, []]);
    }
  });
});

function valueFor(is: Blank["is"]) {
  return is === "element" ? (parts: readonly string[]) => parts.join("") : "other";
}
