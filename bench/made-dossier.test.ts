import { describe, expect, it } from "vitest";
import { checkManuscript } from "../src/check/check.ts";
import { readManuscript } from "../src/dossier/manuscript.ts";
import { parseMarkdown } from "../src/markdown/parse.ts";
import { sha256 } from "../src/site/sha256.ts";
import { madeDossier } from "./made-dossier.ts";
import { median } from "./measure.ts";
import { eleventyFiles, starlightFiles } from "./peer-texts.ts";

describe("the made dossier", () => {
  it.each([1, 90])("of %d claims has as many, and nothing to find", (size) => {
    const files = madeDossier(size);
    const circumstances = { isPublishing: false, today: "2026-11-22", sha256, findEarlierWords: () => undefined };
    const findings = checkManuscript(readManuscript({ files }, parseMarkdown), circumstances);
    expect(files.filter(({ path }) => path.startsWith("claims/"))).toHaveLength(size);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });

  it("is the same for the same size", () => {
    expect(madeDossier(50)).toEqual(madeDossier(50));
  });
});

describe("what peers are given", () => {
  const entry =
    "---\nclaim: It is so.\nfinding: It is [not].\nsaid:\n  by: ada\n  on: 2025-02-20\n  in: gazette\n---\n";
  const files = [
    { path: "claims/a.md", text: `${entry}\nThe body, after [Ada](person:ada).\n` },
    { path: "people/ada.md", text: "---\nname: Ada\n---\n" },
    { path: "sources/gazette.md", text: "---\ntitle: The Gazette\nurl: https://gazette.example/1\n---\n" },
  ];
  const textOf = (path: string, given: readonly { path: string; text: string }[]) =>
    given.find((file) => file.path === path)?.text;

  it("is the same entry for Eleventy, with dates as text and its address", () => {
    expect(textOf("claims/a.md", eleventyFiles(files))).toBe(
      `---\ntitle: It is so.\ncollection: claims\nlayout: entry.11ty.js\npermalink: /claims/a/\nentry:\n  claim: It is so.\n  finding: It is [not].\n  said:\n    by: ada\n    'on': '2025-02-20'\n    in: gazette\n---\n\nThe body, after [Ada](person:ada).\n`,
    );
    expect(textOf("sources/gazette.md", eleventyFiles(files))).toContain("permalink: false");
  });

  it("is the same text for Starlight, with links that lead somewhere", () => {
    expect(textOf("claims/a.md", starlightFiles(files))).toBe(
      "---\ntitle: It is so.\ndescription: It is [not].\n---\n\nIt is \\[not\\].\n\n[Ada](/people/ada/), 2025-02-20, [The Gazette](/sources/):\n\n| Did they say so? | Is it so? |\n| --- | --- |\n| – | – |\n\nThe body, after [Ada](/people/ada/).\n",
    );
    expect(textOf("sources/index.md", starlightFiles(files))).toContain("[The Gazette](<https://gazette.example/1>)");
  });

  it("names every claim of a made dossier, on a page of its own and in a list", () => {
    const given = starlightFiles(madeDossier(90));
    expect(given.filter(({ path }) => /^claims\/claim-\d+\.md$/.test(path))).toHaveLength(90);
    expect(textOf("claims/index.md", given)?.match(/^- /gm)).toHaveLength(90);
    expect(given.flatMap(({ text }) => text.match(/\]\((?!\/|<https:)[^)]*\)/g) ?? [])).toEqual([]);
  });
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], Number.NaN],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});
