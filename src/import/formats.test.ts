import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importFile } from "../../test/imported.ts";
import { formatOf, otherThanText } from "./formats.ts";

describe("formatOf", () => {
  it.each([
    ["zotero.csl.json", "csl"],
    ["zotero.bib", "bibtex"],
    ["zotero-biblatex.bib", "bibtex"],
    ["zotero.ris", "ris"],
    ["timeline.csv", "timeline-csv"],
    ["timeline.json", "timeline-json"],
    ["review-with-appearances.json", "claimreview"],
    ["review-feed.json", "claimreview"],
    ["review-page.html", "claimreview"],
  ])("knows %s by what stands in it", (name, format) => {
    expect(formatOf("file.txt", readFileSync(importFile(name), "utf8"))).toBe(format);
  });

  it.each([
    ["text.md", "Words.", "markdown"],
    ["text.md", "Ask @ada{x} for\n@misc{this}.", "markdown"],
    ["text.txt", "Words.", undefined],
    ["x.json", '{"a": 1}', undefined],
    ["x.json", "{broken", undefined],
    ["x.json", '{"about": {}, "claims": [], "sources": []}', "dossier"],
    ["x.bib", "nothing", "bibtex"],
  ])("takes %s with %j for %s", (name, text, format) => {
    expect(formatOf(name, text)).toBe(format);
  });
});

describe("otherThanText", () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  it.each([
    ["PK\u0003\u0004 word/document.xml", "docx"],
    ["PK\u0003\u0004 xl/workbook.xml", "an Excel sheet. Save it as CSV"],
    ["PK\u0003\u0004 application/vnd.oasis.opendocument.text", "an OpenDocument text. Save it as .docx"],
    ["PK\u0003\u0004 application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument sheet. Save it as CSV"],
    ["PK\u0003\u0004 a.txt", "a packed file (zip). Unpack it, and import what is in it"],
    ["%PDF-1.7", "a PDF. Import the document that it was made of"],
    [
      "\u00D0\u00CF\u0011\u00E0",
      "an old document of Word or Excel, or one with a password. Save it as .docx, or a sheet as CSV",
    ],
    ["\u0089PNG", "a picture or a recording, and there is no text in it to import"],
    ["{\\rtf1", "rich text (.rtf). Save it as .docx"],
    ["\u001F\u008B", "a packed file. Unpack it, and import what is in it"],
    ["words", undefined],
  ])("%j is %s", (start, what) => {
    expect(otherThanText(bytes(start))).toBe(what);
  });
});
