import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coastGazette, imported, importedFile, importFile } from "../../test/imported.ts";

const newspaper = `---
# By Анна Петрова.
title: '«Мост открыт»: что сказал мэр на самом деле'
publisher: Береговая газета
url: https://bereg.example/2019/05/02/most
published: 2019-05-02
accessed: 2026-11-22
language: ru
kind: report
---
`;
const statement = `---
# By City of Example.
title: Statement on the bridge
publisher: City of Example
url: https://city.example/statements/bridge
published: 2019-05-03
accessed: 2026-11-22
# One of: report, transcript, recording, statement, document, post, book, newspaper, broadcast, archive, image.
kind:
draft: true
---
`;
const book = `---
# By أحمد الكاتب.
title: تاريخ الجسور
publisher: دار الجسر
citation:
  place: بيروت
  isbn: 978-3-16-148410-0
published: 1999
accessed:
# The library does not say which language it is in.
language:
kind: book
draft: true
---
`;
const nothing =
  "It has neither a title nor an address, and nothing tells what it is. Give it one of them in your library, and import again.";

describe("a Zotero library", () => {
  it("in CSL-JSON gives sources, and names what cannot be used", async () => {
    const { files, drafts, there, unused } = await importedFile("zotero.csl.json", "csl");
    expect(files).toEqual({
      "sources/bereg-2may19.md": newspaper,
      "sources/city-3may19.md": statement,
      "sources/source-1999.md": book,
    });
    expect(drafts).toEqual(["sources/city-3may19.md", "sources/source-1999.md"]);
    expect(there).toEqual([]);
    expect(unused).toEqual([
      'file, record 4 (A page with a script for an address): Its address "javascript:alert(1)" is none of the web. Correct it in your library, or take it out, and import again.',
      `file, record 5 (http://zotero.org/users/1234567/items/QR78ST90): ${nothing}`,
    ]);
  });

  it("in BibLaTeX gives the same", async () => {
    const { files, unused } = await importedFile("zotero-biblatex.bib", "bibtex");
    expect(files).toEqual({ "sources/bereg-2may19.md": newspaper, "sources/city-3may19.md": statement });
    expect(unused).toEqual([]);
  });

  it("in BibTeX, which knows no days and no newspapers, leaves these open, and reads on behind what is broken", async () => {
    const { files, unused } = await importedFile("zotero.bib", "bibtex");
    expect(files).toEqual({
      "sources/bereg-may2019.md": newspaper
        .replace("2019-05-02\n", "2019-05\n")
        .replace(
          /kind: report\n/,
          `${statement.slice(statement.indexOf("# One of"), statement.indexOf("draft"))}draft: true\n`,
        ),
      "sources/city-may2019.md": statement.replace("2019-05-03", "2019-05"),
      "sources/source-1999.md": book,
    });
    expect(unused).toEqual([
      "file:34 (unclosed_2020): It cannot be read: a brace or a quotation mark in it is not closed. Correct it in your library, and export it again.",
      `file:38 (nobody_2020): ${nothing}`,
    ]);
  });

  it.each(["\n", "\r\n"])("in RIS gives the same, with lines that end in %j", async (ending) => {
    const text = readFileSync(importFile("zotero.ris"), "utf8").replace(/\r?\n/g, ending);
    const { files, unused } = await imported(text, "ris");
    expect(files).toEqual({
      "sources/bereg-2may19.md": newspaper,
      "sources/city-3may19.md": statement,
      "sources/source-1999.md": book,
    });
    expect(unused).toEqual([`file:33: ${nothing}`]);
  });

  it("passes what is there already, with or without an address, and writes it no second time", async () => {
    const more = { "sources/coast.md": coastGazette, "sources/bridges.md": book };
    const { files, there } = await importedFile("zotero.csl.json", "csl", { more });
    expect(Object.keys(files)).toEqual(["sources/city-3may19.md"]);
    expect(there).toEqual([
      "file, record 1 («Мост открыт»: что сказал мэр на самом деле): source:coast",
      "file, record 3 (تاريخ الجسور): source:bridges",
    ]);
  });

  it("takes what whoever imports it knows, where it says nothing", async () => {
    const given = { accessed: "2026-11-30", kind: "statement" };
    const { files, drafts } = await importedFile("zotero.csl.json", "csl", { given });
    expect(files["sources/city-3may19.md"]).toContain("accessed: 2026-11-22\nkind: statement\n");
    expect(files["sources/source-1999.md"]).toContain("\naccessed: 2026-11-30\n");
    expect(drafts).toEqual(["sources/source-1999.md"]);
  });
});

it("BibTeX may have comments, abbreviations, accents and escaped addresses", async () => {
  const bibtex = String.raw`% Encoding: UTF-8
@comment{jabref-meta: databaseType:bibtex;}
@preamble{"\newcommand{\x}{y}"}
@string{gaz = "The Gazette"}
@Article{a1,
  author = {J{\"o}rg M{\"u}ller and {World Bank}},
  title  = "Of " # "two \& 5\% {\textquotedblleft}quoted{\textquotedblright}",
  journal = gaz,
  year = 2019,
  url = {https://a.example/b\_c?d=1\&e=\%20},
}
@misc{a2, title={Page}, howpublished={\url{https://b.example/x_y}}}
@techreport{a3, title={Report}, url={www.c.example/a}}`;
  const { files, unused } = await imported(bibtex, "bibtex");
  expect(Object.values(files)[0]).toContain(`---
# By Jörg Müller, World Bank.
title: Of two & 5% “quoted”
publisher: The Gazette
url: https://a.example/b_c?d=1&e=%20
published: 2019
`);
  expect(Object.values(files)[1]).toContain("title: Page\npublisher:\nurl: https://b.example/x_y\n");
  expect(unused).toEqual([
    'file:13 (a3): Its address "www.c.example/a" is none of the web. Correct it in your library, or take it out, and import again.',
  ]);
});

it("RIS may use its old tags, and begin with other lines", async () => {
  const ris =
    "Provider: A library\n\nTY  - JOUR\nT1  - Old\nA1  - Müller, Jörg\nJO  - Journal\nY1  - 2019/05/02\nDO  - 10.1000/182\nER  -\n";
  expect(Object.values((await imported(ris, "ris")).files)[0]).toContain(`---
# By Jörg Müller.
title: Old
publisher: Journal
citation:
  doi: 10.1000/182
published: 2019-05-02
`);
});

describe("a reference", () => {
  const read = async (item: object) => Object.values((await imported(JSON.stringify([item]), "csl")).files)[0];
  const basis = { type: "article-newspaper", title: "T", "container-title": "P", URL: "https://a.example/x" };

  it.each([
    [{ "date-parts": [[2019, 5, 2]] }, "published: 2019-05-02"],
    [{ "date-parts": [[2019, 5]] }, "published: 2019-05"],
    [{ "date-parts": [["2019"]] }, "published: 2019"],
    [{ "date-parts": [[1918], [1919]] }, "published: 1918/1919"],
    [{ "date-parts": [[1880]], circa: true }, "published: 1880~"],
    [{ raw: "2019-05-02T13:45:00Z" }, "published: 2019-05-02"],
    [{ literal: "spring 2019" }, '# The file says "spring 2019".\npublished:'],
    [{ "date-parts": [[2019, 2, 30]] }, '# The file says "2019-02-30".\npublished:'],
  ])("of %j", async (issued, lines) => {
    expect(await read({ ...basis, issued })).toContain(`\n${lines}\n`);
  });

  it.each([
    ["de-DE", "language: de-DE"],
    ["German", "language: de"],
    ["rus", "language: ru"],
    ["klingonisch", '# The library says "klingonisch", which is no tag such as ru.\nlanguage:'],
  ])("in %s", async (language, lines) => {
    expect(await read({ ...basis, language })).toContain(`\n${lines}\n`);
  });

  it("in the site's language says nothing of it", async () => {
    expect(await read({ ...basis, language: "en-US" })).not.toContain("language");
  });

  it("keeps a capture, what contains it, and where it is kept", async () => {
    expect(
      await read({
        ...basis,
        publisher: "House",
        archive_location: "https://web.archive.org/web/20190502000000/https://a.example/x",
      }),
    ).toContain("archived: https://web.archive.org/web/20190502000000/https://a.example/x\n");
    expect(
      await read({
        type: "manuscript",
        title: "T",
        archive: "City archive",
        archive_location: "Box 3",
        "call-number": "7",
      }),
    ).toContain("citation:\n  held: City archive, Box 3, 7\n");
    expect(await read({ type: "chapter", title: "T", "container-title": "Bridges", publisher: "House" })).toContain(
      "publisher: House\ncitation:\n  container: Bridges\n",
    );
  });

  it("cannot bring marks of direction or code into a title", async () => {
    const title = "\u202Eturned\u202C <b>bold</b><script>alert(1)</script> AT&amp;T: # no comment";
    expect(await read({ ...basis, title })).toContain("title: 'turned bold AT&T: # no comment'\n");
  });
});

it.each([
  ["csl", "[1,\n2,", "It ends too early or is no JSON. Export the file again, and do not edit it by hand."],
  ["csl", "[]", "There is no reference in it. Export it again."],
  ["bibtex", "words", "There is no reference in it: no entry begins with @. Export it again."],
  ["ris", "words", 'There is no reference in it: no line begins with "TY  - ". Export it again.'],
] as const)("what is no %s is refused as a whole: %j", async (format, text, message) => {
  await expect(imported(text, format)).rejects.toThrow(message);
});
