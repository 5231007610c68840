import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import { editionOfExample, editions, filesOfEdition, jsonAt } from "../../test/edition.ts";
import type { CslItem } from "./csl.ts";

/** The keys of an item (CSL 1.0.2, csl-data.json) that are used here; the schema allows no other. */
const KEYS = [
  ...["id", "type", "title", "container-title", "publisher", "publisher-place", "volume", "issue", "page", "edition"],
  ...["DOI", "ISBN", "URL", "issued", "accessed", "language", "archive"],
];

function itemsOf(edition: ReturnType<typeof editionOfExample>): CslItem[] {
  return jsonAt<CslItem[]>(filesOfEdition(edition), "data/sources.csl.json");
}

describe.each(editions())("the sources of %s as CSL-JSON", (_, edition) => {
  const items = itemsOf(edition);

  test("citation-js takes them as they are and has nothing to mend", () => {
    const read = new Cite(items).data.map((item) => ({ ...item, _graph: undefined }));
    expect(read).toEqual(items);
    expect(items.map(({ id }) => id)).toEqual([...edition.dossier.sources.keys()]);
    for (const item of items)
      expect(Object.keys(item).filter((key) => ![...KEYS, "archive_location", "note", "custom"].includes(key))).toEqual(
        [],
      );
  });

  test("each one is formatted with its title, its publisher and its address", () => {
    const options = { format: "text", template: "vancouver", lang: "en-US", asEntryArray: true } as const;
    const entries = new Map<string, string>(new Cite(items).format("bibliography", options));
    expect(entries.size).toBe(items.length);
    for (const { id, title, URL: address, ...item } of items) {
      const text = entries.get(id) ?? "";
      expect(text).toContain(address);
      expect(lettersOf(text)).toContain(lettersOf(item["container-title"]));
      expect(lettersOf(text)).toContain(lettersOf(title));
    }
  });
});

/** The letters and digits of a text: styles change quotation marks, spaces and capitals. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// The style alone is 90 kB of XML, which takes its time on a busy machine.
test("a bibliography in the manner of the APA", { timeout: 30_000 }, () => {
  const items = itemsOf(editionOfExample());
  expect(new Cite(items).format("bibliography", { format: "text", template: "apa", lang: "en-US" })).toBe(
    `Bridge opens in May. (n.d.). The Gazette. archive.example (https://archive.example/1/https://gazette.example/bridge). Retrieved February 28, 2025, from https://gazette.example/bridge
Minutes, copied. (2025, February). [Online post]. A blog. https://blog.example/minutes
Протокол совета. (2025, February 19). In The council. https://council.example/minutes?day=19&part=2
`,
  );
});

test("dates are as precise as the source's; what has none has none; a capture is an archive; a copy says of what", () => {
  const [copy, gazette, minutes] = itemsOf(editionOfExample());
  expect(copy).toMatchObject({
    issued: { "date-parts": [[2025, 2]] },
    language: "fr",
    note: "Copy of https://council.example/minutes?day=19&part=2",
  });
  expect(gazette).not.toHaveProperty("issued");
  expect(gazette).toMatchObject({
    archive: "archive.example",
    archive_location: "https://archive.example/1/https://gazette.example/bridge",
    language: "en-GB",
  });
  expect(minutes).toMatchObject({
    issued: { "date-parts": [[2025, 2, 19]] },
    accessed: { "date-parts": [[2025, 3, 7]] },
    custom: { site: "https://bridges.example/sources/#minutes", lastChanged: "2025-03-07" },
  });
});

test.each([
  ["1880~", { "date-parts": [[1880]], circa: true }],
  ["1918-11?", { "date-parts": [[1918, 11]], circa: true }],
  ["188X", { "date-parts": [[1880], [1889]] }],
  ["18XX", { "date-parts": [[1800], [1899]] }],
  ["1918/1919-02", { "date-parts": [[1918], [1919, 2]] }],
  ["../1808", { literal: "1808 or earlier" }],
])("a source that was published %s, which citation-js reads as it is", (published, issued) => {
  const example = editionOfExample({
    files: { "sources/minutes.md": (text) => text.replace(/published: .*/, `published: ${published}`) },
  });
  const item = itemsOf(example).find(({ id }) => id === "minutes");
  expect(item?.issued).toEqual(issued);
  expect(new Cite([item]).data).toMatchObject([{ issued }]);
});

test("what is printed or kept in an archive is cited by its place there, and whose account it gives stands in a note", () => {
  const files = {
    "sources/gazette.md": `---
title: The bridge
publisher: The Press
citation:
  container: The Gazette
  volume: "3"
  issue: "7"
  pages: 1-2
  edition: second
  place: Bridgetown
  doi: 10.1000/182
  isbn: 978-3-16-148410-0
  held: The town's library, G 7
published: 2025-02-21
updated: 2025-02-22
accessed: 2025-02-28
kind: newspaper
relays:
  - minutes
  - ben
---
`,
  };
  const [item] = itemsOf(editionOfExample({ files }));
  expect(item).toMatchObject({
    type: "article-newspaper",
    "container-title": "The Gazette",
    publisher: "The Press",
    "publisher-place": "Bridgetown",
    volume: "3",
    issue: "7",
    page: "1-2",
    edition: "second",
    DOI: "10.1000/182",
    ISBN: "978-3-16-148410-0",
    archive: "The town's library, G 7",
    note: "Passes on the account of The council and Ben. Changed 2025-02-22",
  });
  expect(item).not.toHaveProperty("URL");
});
