import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogs } from "./catalogs.ts";
import { englishMessages } from "./english.ts";

const NAMES = new Map(
  Object.entries({
    ar: "Arabic",
    de: "German",
    es: "Spanish",
    fr: "French",
    he: "Hebrew",
    pl: "Polish",
    pt: "Portuguese (Brazil)",
    ru: "Russian",
    tr: "Turkish",
    uk: "Ukrainian",
    zh: "Chinese (simplified)",
  }),
);

test("the table of verdicts in other languages says what their catalogs say", () => {
  const sections = readFileSync(new URL("../../docs/verdict-words.md", import.meta.url), "utf8")
    .split("\n## ")
    .slice(1);
  expect(sections.map((section) => section.split("\n")[0]).toSorted()).toEqual([...NAMES.values()].toSorted());
  const verdicts = Object.entries(englishMessages).filter(([key]) => /^verdict\.[\w-]+$/.test(key));
  expect(verdicts.length).toBe(13);
  for (const [language, name] of NAMES) {
    const section = sections.find((one) => one.startsWith(`${name}\n`)) ?? "";
    const catalog: Readonly<Record<string, string | undefined>> = catalogs[language] ?? {};
    const words = verdicts.map(([key, english]) => `| ${english} | ${catalog[key]} |`);
    expect([name, words.filter((row) => !section.includes(row))]).toEqual([name, []]);
  }
});
