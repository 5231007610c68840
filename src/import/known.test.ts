import { describe, expect, it } from "vitest";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { isIdentifier } from "../dossier/collections.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { idOfWords, knownOf } from "./known.ts";
import { languageTag } from "./language-tag.ts";

describe("idOfWords", () => {
  it.each([
    ["The Mayor’s bridge, at last!", "the-mayors-bridge-at-last"],
    ["Анна Щёголева", "anna-shchyogoleva"],
    ["Müller & Straße", "muller-strasse"],
    ["one two three four five six seven eight", "one-two-three-four-five-six-seven"],
    ["أحمد", ""],
    ["", ""],
  ])("%j gives %j", (words, id) => {
    expect(idOfWords(words)).toBe(id);
  });

  it("gives nothing but ids", () => {
    expect(isIdentifier(idOfWords("x".repeat(500)))).toBe(true);
  });
});

describe("knownOf", () => {
  const files = Object.entries(smallestDossier).map(([path, text]) => ({ path, text }));
  const known = () =>
    knownOf(readManuscript({ files: [...files, { path: "people/Odd.md", text: "" }] }, parseMarkdown));

  it("gives no id twice, nor one that a file or, for people, a source has", () => {
    const { ids, sourceIds } = known();
    sourceIds.take("wire");
    expect(["Ada", "ada", "Odd", "Wire", "…"].map((name) => ids.next("people", name, "speaker"))).toEqual([
      "ada-2",
      "ada-3",
      "odd-2",
      "wire-2",
      "speaker",
    ]);
    expect(ids.next("timeline", "Ada", "event")).toBe("ada");
  });

  it("finds people by their names, however they are written", () => {
    const { people } = known();
    expect([people.find("ADA"), people.find(undefined, "the  Ben"), people.find("Nobody")]).toEqual([
      "ada",
      "ben",
      undefined,
    ]);
  });
});

it.each([
  ["en_US", "en-US"],
  ["rus", "ru"],
  ["ngerman", "de"],
  ["Arabic", "ar"],
  ["english, mostly", undefined],
])("the tag of %s is %s", (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});
