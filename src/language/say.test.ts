import { describe, expect, it } from "vitest";
import { catalogFor, wordingOf } from "./catalogs.ts";
import { english, englishMessages } from "./english.ts";
import { link, runsByLanguage, slot, withoutLanguageMarks } from "./message-parts.ts";
import { type Say, sayIn } from "./say.ts";

/** Says messages that no catalog has. */
function sayOf(messages: Readonly<Record<string, string>>, language = "en"): Say {
  return sayIn({ language, messages: messages as never, english: new Set() });
}

type Loose = ((key: string, values?: object) => string) & { parts(key: string, values?: object): unknown };

describe("what the interface says", () => {
  it("is filled in", () => {
    expect(english("date.about", { date: "1880" })).toBe("about 1880");
    expect(english("date.century", { number: 22 })).toBe("the 22nd century");
  });

  it("counts and writes numbers as the language does, in Western digits", () => {
    const message = { n: "{count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}" };
    const russian = sayOf(message, "ru") as unknown as Loose;
    expect([1, 3, 5, 1000].map((count) => russian("n", { count }))).toEqual([
      "1 раз",
      "3 раза",
      "5 раз",
      "1\u00a0000 раз",
    ]);
    expect(sayOf({}, "ar-EG").number(1234)).toBe("1,234");
  });

  it("isolates names from the left beside words from the right, and neither choices nor numbers nor what is isolated", () => {
    const message = { n: "{who}، {several, select, yes {قالوا} other {قال}} {count, plural, other {#}} {when}" };
    const arabic = sayOf(message, "ar") as unknown as Loose;
    expect(arabic("n", { who: "BBC 24", several: "yes", count: 3, when: "2026" })).toBe(
      "\u2066BBC 24\u2069، قالوا 3 2026",
    );
    expect(arabic("n", { who: "\u2068BBC\u2069", several: "no", count: 3, when: "مارس EBC" })).toBe(
      "\u2068BBC\u2069، قال 3 مارس EBC",
    );
    const german = sayOf(message, "de") as unknown as Loose;
    expect(german("n", { who: "BBC 24", several: "yes", count: 3, when: "2026" })).toBe("BBC 24، قالوا 3 2026");
    expect(arabic.parts("n", { who: "BBC", several: "yes", count: 3, when: slot("date") })).toEqual([
      "\u2066BBC\u2069، قالوا 3 ",
      { slot: "date" },
    ]);
  });

  it("has elements around its words, and slots for what a page puts there", () => {
    const say = sayOf({ way: "See <a>the page of {name}</a>, {date}." }) as unknown as Loose;
    expect(say.parts("way", { a: link("/x/"), name: "Ada", date: slot("date") })).toEqual([
      "See ",
      { element: "a", attributes: { href: "/x/" }, parts: ["the page of Ada"] },
      ", ",
      { slot: "date" },
      ".",
    ]);
  });

  it("stops where there is no such message", () => {
    expect(() => (english as unknown as Loose)("date.never")).toThrow('there is no message "date.never"');
  });
});

describe("a language", () => {
  it("has the catalog of its own, whatever the region, in its own script", () => {
    expect(catalogFor("en-US")).toBe(englishMessages);
    expect(catalogFor("tlh")).toBeUndefined();
    expect(catalogFor("en-Dsrt")).toBeUndefined();
  });

  it("is told in English what it has no message for, and that is marked", () => {
    const { english: missing, ...wording } = wordingOf("tlh", { "date.about": "{date} – chaq" });
    const say = sayIn({ ...wording, english: missing });
    expect(say("date.about", { date: "1880" })).toBe("1880 – chaq");
    expect(runsByLanguage(say("date.orLater", { date: "1880" }))).toEqual([{ text: "1880 or later", isEnglish: true }]);
    expect(withoutLanguageMarks(say("date.about", { date: say("date.decade", { year: "1880" }) }))).toBe(
      "the 1880s – chaq",
    );
    expect(missing.has("date.about")).toBe(false);
    expect(missing.size).toBe(Object.keys(englishMessages).length - 1);
  });
});
