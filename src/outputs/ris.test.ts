import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { editionOfExample, editions, filesOfEdition, textAt } from "../../test/edition.ts";

function risOf(edition: ReturnType<typeof editionOfExample>): string {
  return textAt(filesOfEdition(edition), "data/sources.ris");
}

describe.each(editions())("the sources of %s as RIS", (_, edition) => {
  const text = risOf(edition);

  test("consist of lines with a tag each, in records that begin and end", () => {
    const lines = text.split("\r\n");
    expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/);
    const ends = lines.filter((line) => /^(?:TY|ER) /.test(line)).map((line) => line.slice(0, 2));
    expect(ends).toEqual([...edition.dossier.sources.keys()].flatMap(() => ["TY", "ER"]));
  });

  test("citation-js reads them back", () => {
    const read = new Cite(text).data.map(({ id, title, URL: url, language, ...item }) => {
      return { id, title, url, language, publisher: item.publisher ?? item["container-title"] };
    });
    const { sources, site } = edition.dossier;
    expect(read).toEqual(
      [...sources.values()].map(({ id, title, url, publisher, language }) => ({
        ...{ id, title: title.replace(/\s+/gu, " ").trim(), url, publisher },
        language: language ?? site.language,
      })),
    );
  });
});

test("a capture, a copy and a day stand where programs look for them", () => {
  expect(risOf(editionOfExample()).replaceAll("\r\n", "\n")).toBe(`TY  - ELEC
ID  - copy
TI  - Minutes, copied
PB  - A blog
PY  - 2025
DA  - 2025/02//
Y2  - 2025/02/28/
LA  - fr
UR  - https://blog.example/minutes
N1  - Copy of https://council.example/minutes?day=19&part=2. https://bridges.example/sources/#copy (https://creativecommons.org/licenses/by/4.0/)
ER  - ${""}

TY  - NEWS
ID  - gazette
TI  - Bridge opens in May
T2  - The Gazette
Y2  - 2025/02/28/
LA  - en-GB
UR  - https://gazette.example/bridge
DB  - archive.example
AV  - https://archive.example/1/https://gazette.example/bridge
N1  - https://bridges.example/sources/#gazette (https://creativecommons.org/licenses/by/4.0/)
ER  - ${""}

TY  - GEN
ID  - minutes
TI  - Протокол совета
PB  - The council
PY  - 2025
DA  - 2025/02/19/
Y2  - 2025/03/07/
LA  - ru
UR  - https://council.example/minutes?day=19&part=2
N1  - https://bridges.example/sources/#minutes (https://creativecommons.org/licenses/by/4.0/)
ER  - ${""}
`);
});

test("what is printed or kept in an archive is cited by its place there", () => {
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
published: 1918-11?
accessed: 2025-02-28
kind: newspaper
---
`,
  };
  const record = risOf(editionOfExample({ files }))
    .split("\r\n\r\n")
    .find((one) => one.includes("ID  - gazette"));
  expect(record?.replaceAll("\r\n", "\n")).toBe(`TY  - NEWS
ID  - gazette
TI  - The bridge
T2  - The Gazette
PB  - The Press
CY  - Bridgetown
VL  - 3
IS  - 7
SP  - 1-2
ET  - second
Y2  - 2025/02/28/
LA  - en
DO  - 10.1000/182
SN  - 978-3-16-148410-0
AV  - The town's library, G 7
N1  - Published: November 1918, uncertain. https://bridges.example/sources/#gazette
ER  - `);
});
