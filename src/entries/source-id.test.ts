import { describe, expect, it } from "vitest";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { isIdentifier } from "../dossier/collections.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import type { SourceFacts } from "./source-file.ts";
import { SourceIds } from "./source-id.ts";

const files = Object.entries(smallestDossier).map(([path, text]) => ({ path, text }));
const idsOf = (more: readonly { path: string; text: string }[] = []) =>
  new SourceIds(readManuscript({ files: [...files, ...more] }, parseMarkdown));

describe("SourceIds", () => {
  it.each<[string, SourceFacts]>([
    ["reuters-25feb", { publisher: "Reuters", published: "2025-02-25T07:59-05:00" }],
    ["reuters-29feb24", { publisher: "Reuters", published: "2024-02-29" }],
    ["hill-feb2025", { publisher: "The Hill", published: "2025-02" }],
    ["bbc-1922", { publisher: "BBC News", published: "1922" }],
    [
      "kyivindependent-24feb",
      { publisher: "The Kyiv Independent", url: "https://kyivindependent.com/a", published: "2025-02-24" },
    ],
    ["lbc-20feb", { publisher: "LBC, London and beyond", url: "https://www.lbc.co.uk/a", published: "2025-02-20" }],
    [
      "interfax-11dec",
      { publisher: "Интерфакс", url: "https://www.interfax.ru/russia/1062666", published: "2025-12-11" },
    ],
    ["ovoodocorvo-25feb", { url: "https://ovoodocorvo.blogspot.com/2025/02/kremlin.html", published: "2025-02-25" }],
    ["telegram-25feb", { url: "https://t.me/some/1", published: "2025-02-25" }],
    [
      "provincia-bridge-opens",
      { publisher: "La Provincia", url: "https://laprovinciaonline.info/x", title: "The bridge opens" },
    ],
    ["gazette-dirty-linen", { url: "https://gazette.example/2025/dirty-linen-here.html" }],
    ["malmo-25feb", { publisher: "Malmö", published: "2025-02-25" }],
    ["source-25feb", { publisher: "Правда", published: "2025-02-25" }],
    ["source", {}],
    ["gazette-1918s", { publisher: "Gazette", title: "1918s", published: "191X" }],
  ])("gives %s", (id, facts) => {
    expect(idsOf().next(facts)).toBe(id);
  });

  it("gives the year's last digits where most sources of the dossier are of another year", () => {
    expect(idsOf().next({ publisher: "Reuters", published: "1998-02-25" })).toBe("reuters-25feb98");
  });

  it("takes the author of a book for its outlet", () => {
    expect(idsOf().next({ publisher: "Penguin Books", published: "1951" }, "Arendt")).toBe("arendt-1951");
  });

  it("never gives one twice, nor one of an entry, a person or a file that cannot be read", () => {
    const facts = { publisher: "Reuters", published: "2025-02-25" };
    const ids = idsOf([{ path: "sources/Reuters-25feb.md", text: "broken" }]);
    const given = Array.from({ length: 28 }, () => ids.next(facts));
    expect(given.slice(0, 2)).toEqual(["reuters-25feb-b", "reuters-25feb-c"]);
    expect(given.slice(24)).toEqual(["reuters-25feb-z", "reuters-25feb-27", "reuters-25feb-28", "reuters-25feb-29"]);
    expect(idsOf().isTaken("ada")).toBe(true);
    expect(idsOf().isTaken("gazette")).toBe(true);
  });

  it("gives nothing but ids", () => {
    for (const publisher of ["-", "a".repeat(200), "x y ".repeat(60), "İstanbul", "’", "中文"])
      expect(isIdentifier(idsOf().next({ publisher, title: "y".repeat(300) }))).toBe(true);
  });
});
