import { describe, expect, it } from "vitest";
import { exampleDossier } from "../../test/dossiers/example.ts";
import { toldAgain } from "../../test/dossiers/told-again.ts";
import { editionOfExample } from "../../test/edition.ts";
import { knownThrough, makeSourceIndex, sourceIndexOf, usesOf } from "./source-index.ts";

function source(keys: string): string {
  return `---\ntitle: Words\nurl: https://paper.example/x\naccessed: 2025-03-01\n${keys}\n---\n`;
}

const { dossier, addresses } = editionOfExample({
  files: {
    "sources/zeta.md": source("publisher: zeta\nkind: report\npublished: 2025-02-01"),
    "sources/alpha-late.md": source("publisher: Alpha\nkind: report\npublished: 2025-02-02"),
    "sources/alpha-undated.md": source("publisher: Alpha\nkind: post\nundated: true"),
    "sources/alpha-early.md": source("publisher: Alpha\nkind: report\npublished: 2025-02"),
    "sources/zeta-copy.md": source("publisher: Beta\nkind: report\ncopyOf: zeta\nundated: true"),
  },
});

describe("the index of sources", () => {
  it("has what is read, what comes from the speakers, and reports by publisher and date with their copies", () => {
    const [page] = sourceIndexOf(dossier).pages;
    expect(
      page?.groups.map(({ part, texts }) => [part, texts.map(({ sources }) => sources.map(({ id }) => id))]),
    ).toEqual([
      ["subject", [["gazette"]]],
      ["originals", [["minutes"]]],
      ["reports", [["alpha-early"], ["alpha-late"], ["alpha-undated"], ["zeta", "zeta-copy"]]],
    ]);
  });

  it("puts a copy of a copy with the first, and comes to an end where copies name each other", () => {
    const [some] = dossier.sources.values();
    const copies = [["third", "second"], ["second", "first"], ["first"], ["one", "other"], ["other", "one"]];
    const sources = copies.map(([id = "", copyOf]) => ({
      ...some,
      id,
      kind: "report",
      primary: false,
      publisher: id,
      copyOf,
    }));
    const [page] = makeSourceIndex({
      ...dossier,
      sources: new Map(sources.map((one) => [one.id, one])) as never,
    }).pages;
    expect(page?.groups.flatMap(({ texts }) => texts.map(({ sources: all }) => all.map(({ id }) => id)))).toEqual([
      ["first", "second", "third"],
      ["one", "other"],
    ]);
  });

  it("is worked out once for a dossier", () => {
    expect(sourceIndexOf(dossier)).toBe(sourceIndexOf(dossier));
  });

  it("goes over several pages without parting copies from their original", () => {
    const { pages, pageOf } = makeSourceIndex(dossier, 3);
    expect(pages.map(({ groups }) => groups.flatMap(({ texts }) => texts.map(({ id }) => id)))).toEqual([
      ["gazette", "minutes", "alpha-early"],
      ["alpha-late", "alpha-undated"],
      ["zeta"],
    ]);
    expect(Object.fromEntries(pageOf)).toMatchObject({ gazette: 1, "alpha-late": 2, zeta: 3, "zeta-copy": 3 });
  });

  it("has one page without sources", () => {
    expect(makeSourceIndex({ ...dossier, sources: new Map() }).pages).toEqual([{ number: 1, groups: [] }]);
  });

  it("is where the addresses of sources lead", () => {
    expect(addresses.source("zeta-copy")).toBe("/sources/#zeta-copy");
  });
});

it("a source is known through those that give words of it", () => {
  const told = exampleDossier(toldAgain);
  const through = (id: string) => knownThrough({ id }, told).map((source) => source.id);
  expect(through("minutes")).toEqual(["agency", "gazette"]);
  expect(through("times")).toEqual([]);
});

describe("what rests on a source", () => {
  it("are the claims that cite it in any place, each once, and its events", () => {
    const uses = usesOf({ id: "minutes" }, dossier);
    expect(uses.claims.map(({ id }) => id)).toEqual(["opening"]);
    expect(uses.events.map(({ id }) => id)).toEqual(["meeting"]);
    expect(usesOf({ id: "gazette" }, dossier).claims.map(({ id }) => id)).toEqual(["denial", "opening"]);
    expect(usesOf({ id: "zeta" }, dossier)).toEqual({ claims: [], utterances: [], events: [] });
  });
});
