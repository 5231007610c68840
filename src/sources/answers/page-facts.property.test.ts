import fc from "fast-check";
import { expect, it } from "vitest";
import { isIdentifier } from "../../dossier/collections.ts";
import { readDocument } from "../../dossier/document.ts";
import { schemas } from "../../dossier/schema/entries.ts";
import { readData } from "../../dossier/schema/read.ts";
import { sourceFile } from "../../entries/source-file.ts";
import { SourceIds } from "../../entries/source-id.ts";
import { factsOfPage } from "./page-facts.ts";
import { readPageSigns } from "./page-signs.ts";
import { sourceDraft } from "./source-draft.ts";

const ADDRESS = "https://gazette.example/bridge";
const context = {
  ...{ language: "en", accessed: "2026-11-30" },
  sources: { find: () => undefined },
  outlets: { idOf: () => undefined },
};

/** A page that says anything at all in the places where pages say what they are. */
const page = fc
  .record({
    data: fc.oneof(fc.json(), fc.string({ unit: "binary" })),
    type: fc.constantFrom("NewsArticle", "WebPage", "VideoObject"),
    title: fc.string({ unit: "binary" }),
    date: fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    language: fc.oneof(fc.string(), fc.constantFrom("en", "ru-RU", "zh_Hant")),
    address: fc.oneof(fc.string(), fc.webUrl()),
  })
  .map(({ data, type, title, date, language, address }) => {
    const thing = { "@type": type, headline: title, publisher: { name: title }, datePublished: date, author: data };
    return `<html lang="${language}"><script type="application/ld+json">${data}</script>
      <script type="application/ld+json">${JSON.stringify(thing)}</script><meta name="author" content="${title}">
      <link rel="canonical" href="${address}"><meta property="og:title" content="${title}"><h1>${title}</h1>`;
  });

it("whatever a page says becomes a file that can be read, under an id", () => {
  const ids = new SourceIds({ entries: { sources: new Map(), people: new Map() }, files: [] } as never);
  fc.assert(
    fc.property(page, (html) => {
      const { facts, remarks } = sourceDraft(factsOfPage(readPageSigns(html), [ADDRESS]), ADDRESS, context);
      const { fault, frontmatter } = readDocument(sourceFile(facts, remarks));
      expect([fault, frontmatter.faults, frontmatter.comments]).toEqual([undefined, [], []]);
      const { issues } = readData(schemas.sources, frontmatter.value);
      expect(issues.filter(({ path }) => frontmatter.value[String(path[0])] !== null)).toEqual([]);
      expect(frontmatter.value["title"] ?? undefined).toBe(facts.title);
      expect(isIdentifier(ids.next(facts))).toBe(true);
    }),
  );
});
