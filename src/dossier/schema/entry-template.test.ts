import { describe, expect, it } from "vitest";
import { type Collection, collections } from "../collections.ts";
import { readDocument } from "../document.ts";
import { schemas } from "./entries.ts";
import { entryTemplate, referenceBlanks, siteTemplate } from "./entry-template.ts";
import { describedKeys, type Key } from "./keys.ts";
import { readData } from "./read.ts";
import { site } from "./site.ts";

/** What the frontmatter holds: each key with what is in it, lists as their first item. */
type Outline = { readonly [key: string]: Outline } | null;

function outlineOf(value: unknown): Outline {
  if (Array.isArray(value)) return outlineOf(value[0]);
  if (typeof value !== "object" || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, outlineOf(inside)]));
}

function outlineOfKeys(keys: readonly Key[], isWanted: (key: Key) => boolean): Outline {
  const wanted = keys.filter(isWanted);
  if (wanted.length === 0) return null;
  return Object.fromEntries(wanted.map((key) => [key.name, outlineOfKeys(key.keys, isWanted)]));
}

/** What an editor does who switches on everything that is switched off, as deep as it goes. */
function switchedOn(template: string): string {
  const once = template.replace(/^( *)#(?=[^ \n]| {2})/gm, "$1");
  return once === template ? once : switchedOn(once);
}

function everyKey(keys: readonly Key[]): Key[] {
  return keys.flatMap((key) => [key, ...everyKey(key.keys)]);
}

const isAlwaysThere = ({ isRequired, name }: Key) => isRequired || name === "draft";

const short = ["sources", "people"] as const;
const long = collections.filter((collection) => !(short as readonly string[]).includes(collection));

/** What most entries have although it may be left out. */
const expectedKeys: Partial<Record<Collection, readonly string[]>> = {
  claims: ["on"],
  timeline: ["date"],
  sources: ["url", "published"],
};

describe.each(collections)("the template for %s", (collection) => {
  const document = readDocument(entryTemplate(collection));

  it("is well-formed, and a draft", () => {
    expect([document.fault, document.frontmatter.faults, document.frontmatter.comments]).toEqual([undefined, [], []]);
    expect(document.frontmatter.value["draft"]).toBe(true);
    expect(document.body).toBe("");
  });

  it("has a blank for each key that is needed", () => {
    const expected = expectedKeys[collection] ?? [];
    const isThere = (key: Key) => isAlwaysThere(key) || expected.includes(key.name);
    expect(outlineOf(document.frontmatter.value)).toEqual(outlineOfKeys(describedKeys(schemas[collection]), isThere));
  });

  it("makes the check name each blank and nothing else", () => {
    const { issues } = readData(schemas[collection], document.frontmatter.value);
    const blanks = JSON.stringify(document.frontmatter.value).split("null").length - 1;
    expect(issues).toHaveLength(blanks);
    expect(issues.every(({ code }) => ["invalid_type", "invalid_value"].includes(code))).toBe(true);
  });
});

describe.each(long)("the template for %s, which explains itself,", (collection) => {
  it("has every key there is, once it is switched on", () => {
    const everything = readDocument(switchedOn(entryTemplate(collection)));
    expect(everything.frontmatter.faults).toEqual([]);
    expect(outlineOf(everything.frontmatter.value)).toEqual(
      outlineOfKeys(describedKeys(schemas[collection]), () => true),
    );
  });

  it("explains each key in a line of its own", () => {
    const lines = entryTemplate(collection).split("\n");
    for (const { name, purpose } of everyKey(describedKeys(schemas[collection])).filter(
      (key) => key.name !== "draft",
    )) {
      const isExplained = (line: string, index: number) =>
        line.includes(`# ${purpose}`) && new RegExp(`^[ #-]*${name}:`).test(lines[index + 1] ?? "");
      expect(lines.some(isExplained), name).toBe(true);
    }
  });
});

it("is a few lines for a source, with what is known filled in", () => {
  expect(entryTemplate("sources", new Map([["accessed", "2026-11-22"]]))).toBe(`---
title:
publisher:
url:
published:
accessed: 2026-11-22
# One of: report, transcript, recording, statement, document, post, book, newspaper, broadcast, archive, image.
kind:
# Other keys: citation, undated, updated, language, primary, archived, image, copyOf, relays, publishFrom.
draft: true
---
`);
});

it("is a few lines for a person", () => {
  expect(entryTemplate("people")).toBe(`---
name:
# One of: person, organisation, outlet, group, unnamed, saying.
kind:
# Other keys: inSentence, nativeName, roles, sameAs, publishFrom.
draft: true
---
`);
});

it("has the blanks of a site, and the check names each", () => {
  expect(siteTemplate()).toBe(`---
title:
tagline:
url:
publisher:
  name:
  url:
  email:
# Other keys: language, alternates, timeZone, licence, question, shortAnswer, answer, whyItMatters, record.
---
`);
  const { issues } = readData(site, readDocument(siteTemplate()).frontmatter.value);
  expect(issues.map(({ path }) => path.join("."))).toEqual([
    "title",
    "tagline",
    "url",
    "publisher.name",
    "publisher.url",
    "publisher.email",
  ]);
});

it("names the blanks that hold ids", () => {
  expect(referenceBlanks("claims").map(({ place, key }) => `${place} ${key.collections}`)).toEqual([
    "said.by people",
    "said.in sources",
    "evidence.source sources",
  ]);
  expect(referenceBlanks("timeline").map(({ place }) => place)).toEqual(["sources"]);
});

it("takes values for its blanks", () => {
  const blanks = new Map([
    ["said.by", "ada"],
    ["evidence.source", "minutes"],
  ]);
  const { value } = readDocument(entryTemplate("claims", blanks)).frontmatter;
  expect(value).toMatchObject({ said: { by: "ada", on: null }, evidence: [{ source: "minutes", bearing: null }] });
  const event = readDocument(entryTemplate("timeline", new Map([["sources", "minutes"]]))).frontmatter.value;
  expect(event["sources"]).toEqual(["minutes"]);
});
