import { describe, expect, it } from "vitest";
import { readDocument } from "../dossier/document.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { readData } from "../dossier/schema/read.ts";
import { type SourceFacts, sourceFile } from "./source-file.ts";

const whole: SourceFacts = {
  kind: "report",
  title: "Bridge opens: in May",
  publisher: "Gazette",
  url: "https://gazette.example/bridge",
  published: "2025-02-20T08:00+01:00",
  accessed: "2026-11-30",
};

function read(file: string) {
  const { frontmatter, body, fault } = readDocument(file);
  return { value: frontmatter.value, faults: [fault, ...frontmatter.faults, ...frontmatter.comments], body };
}

describe("sourceFile", () => {
  it("writes what is known in the order of the keys, and no draft", () => {
    expect(sourceFile({ ...whole, relays: ["reuters"], language: "de" }, {}, " Read whole.\n")).toBe(`---
title: 'Bridge opens: in May'
publisher: Gazette
url: https://gazette.example/bridge
published: 2025-02-20T08:00+01:00
accessed: 2026-11-30
language: de
kind: report
relays:
  - reuters
---

Read whole.
`);
  });

  it("leaves a blank for what is not known, and makes a draft of it", () => {
    expect(sourceFile({ accessed: "2026-11-30" })).toBe(`---
title:
publisher:
url:
published:
accessed: 2026-11-30
# One of: report, transcript, recording, statement, document, post, book, newspaper, broadcast, archive, image.
kind:
draft: true
---
`);
  });

  it("leaves no blank for an address where there is a citation, nor for a date where there is none", () => {
    const { url: _url, published: _published, ...others } = whole;
    expect(sourceFile({ ...others, citation: { container: "The Times", pages: "3" }, undated: true })).toBe(`---
title: 'Bridge opens: in May'
publisher: Gazette
citation:
  container: The Times
  pages: '3'
undated: true
accessed: 2026-11-30
kind: report
---
`);
  });

  it("writes remarks as comments, above a key or below all, and makes a draft of it", () => {
    const at = { published: ["The page's data say 2025-02-21."], language: ["The page\ndoes not say."] };
    expect(sourceFile(whole, { at, below: ["The page credits Reuters."] })).toBe(`---
title: 'Bridge opens: in May'
publisher: Gazette
url: https://gazette.example/bridge
# The page's data say 2025-02-21.
published: 2025-02-20T08:00+01:00
accessed: 2026-11-30
# The page does not say.
language:
kind: report
# The page credits Reuters.
draft: true
---
`);
  });

  it("makes a draft of what the schema refuses", () => {
    expect(read(sourceFile({ ...whole, published: "yesterday" })).value["draft"]).toBe(true);
  });

  it.each([
    "true",
    "2025",
    "null",
    "~",
    "- a",
    "# no comment",
    "a: b # c",
    "it's",
    '"quoted"',
    "'both\" kinds",
    "{braces}",
    "--- ",
    "& anchor",
    "*alias",
    "!tag",
    "%directive",
    "@at",
    "ends with:",
    "a long line ".repeat(30).trim(),
    "Заголовок: «да»",
    "عنوان",
    "two\nlines",
  ])("gives back the title %j", (title) => {
    const { value, faults } = read(sourceFile({ ...whole, title }));
    expect(faults).toEqual([undefined]);
    expect(value).toEqual({ ...whole, title });
  });

  it("writes a year without quotation marks, and the schema reads it", () => {
    const file = sourceFile({ ...whole, published: "1918" });
    expect(file).toContain("\npublished: 1918\n");
    expect(readData(schemas.sources, read(file).value).issues).toEqual([]);
  });
});
