import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { imported, importFile } from "../../test/imported.ts";
import type { Format } from "./formats.ts";
import { UnreadableImport } from "./reading.ts";

const SIGNS = [
  "{",
  "}",
  '"',
  "[",
  "]",
  "<",
  ">",
  "\n",
  ",",
  "=",
  "null",
  "0",
  "-",
  "|",
  "\\",
  "@",
  "#",
  "\u202E",
  "{}",
  "true",
];
const change = fc.record({ at: fc.nat(), sign: fc.constantFrom(...SIGNS), cut: fc.nat(20) });

it.each<[string, Format]>([
  ["zotero.csl.json", "csl"],
  ["zotero.bib", "bibtex"],
  ["zotero.ris", "ris"],
  ["timeline.csv", "timeline-csv"],
  ["timeline.json", "timeline-json"],
  ["review-feed.json", "claimreview"],
  ["review-page.html", "claimreview"],
  ["google.md", "markdown"],
])("whatever is wrong in %s, it is read or refused in words", async (name, format) => {
  const whole = readFileSync(importFile(name), "utf8");
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const text = changes.reduce((before, { at, sign, cut }) => {
        const place = at % Math.max(1, before.length);
        return before.slice(0, place) + sign + before.slice(place + cut);
      }, whole);
      const outcome = await imported(text, format).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableImport);
      else for (const message of (outcome as { unused: string[] }).unused) expect(message).toMatch(/^file\b.*[.\w]$/s);
    }),
    { numRuns: 20 },
  );
});
