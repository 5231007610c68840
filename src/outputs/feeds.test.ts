import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample, editions, filesOfEdition, textAt } from "../../test/edition.ts";
import { claimHeadline } from "../views/claim-headline.ts";
import { lastChangedOfClaim } from "../views/last-changed.ts";
import { feedFiles, xmlText } from "./feeds.ts";

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe.each(editions())("the feeds of %s", (_, edition) => {
  const { dossier, addresses } = edition;
  const files = filesOfEdition(edition);
  const feed = parseAtomFeed(textAt(files, "feed.xml"));
  const corrections = parseAtomFeed(textAt(files, "corrections.xml"));
  const absolute = (path: string) => addresses.absolute(path);

  test("have what RFC 4287 asks of a feed", () => {
    for (const [path, parsed] of [
      ["feed.xml", feed],
      ["corrections.xml", corrections],
    ] as const) {
      expect(parsed.id).toBe(absolute(addresses.path(path)));
      expect(parsed.updated).toMatch(RFC3339);
      expect(parsed.authors).toEqual([{ name: dossier.site.publisher.name, uri: dossier.site.publisher.url }]);
      expect(parsed.links?.find(({ rel }) => rel === "self")?.href).toBe(parsed.id);
      const ids = parsed.entries?.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("hold every article, every claim and every correction, newest first", () => {
    const count = [...dossier.articles.values(), ...dossier.claims.values()]
      .map((entry) => entry.corrections.length)
      .reduce((sum, number) => sum + number, 0);
    expect(feed.entries?.length).toBe(dossier.articles.size + dossier.claims.size + count);
    expect(corrections.entries?.length ?? 0).toBe(count);
    const updated = feed.entries?.map((entry) => entry.updated ?? "") ?? [];
    expect(updated).toEqual([...updated].sort().reverse());
    expect(feed.updated).toBe(updated[0]);
  });

  test("say of each claim what was found, and what the claim says", () => {
    for (const claim of dossier.claims.values()) {
      const entry = feed.entries?.find(({ id }) => id === absolute(addresses.claim(claim.id)));
      expect(entry?.title?.value ?? entry?.title).toBe(claimHeadline(claim, dossier.say));
      expect(JSON.stringify(entry?.summary)).toContain(JSON.stringify(claim.finding).slice(1, -1));
      expect(entry?.updated).toMatch(RFC3339);
      expect(entry?.updated?.slice(0, 10)).toBe(lastChangedOfClaim(claim, dossier).slice(0, 10));
      expect(entry?.categories?.map(({ term }) => term)).toEqual([
        "claim",
        claim.verdict.attribution,
        claim.verdict.substance,
      ]);
    }
  });
});

test("a site without corrections has a feed of corrections without entries, dated by its content", () => {
  const feed = parseAtomFeed(textAt(filesOfEdition(editionOfExample({})), "corrections.xml"));
  expect(feed.entries ?? []).toEqual([]);
  expect(feed.updated).toBe("2025-03-01T12:00:00Z");
});

test("a site without anything has feeds all the same", () => {
  const edition = editionOfExample({});
  const dossier = { ...edition.dossier, articles: new Map(), claims: new Map(), sources: new Map() };
  const files = new Map([...feedFiles({ ...edition, dossier })].map((file) => [file.path, file]));
  expect(parseAtomFeed(textAt(files, "feed.xml")).updated).toBe("1970-01-01T00:00:00Z");
});

test("many entries go over several documents that lead to each other", () => {
  const files = new Map([...feedFiles(editionOfExample(), 5)].map((file) => [file.path, file]));
  const first = parseAtomFeed(textAt(files, "feed.xml"));
  const second = parseAtomFeed(textAt(files, "feed-2.xml"));
  expect(first.entries?.length).toBe(5);
  expect(second.entries?.length).toBe(4);
  const linksOf = (feed: typeof first) =>
    Object.fromEntries(feed.links?.flatMap(({ rel, href }) => (rel ? [[rel, href]] : [])) ?? []);
  expect(linksOf(first)).toMatchObject({ next: "https://bridges.example/feed-2.xml" });
  expect(linksOf(second)).toMatchObject({
    previous: "https://bridges.example/feed.xml",
    self: "https://bridges.example/feed-2.xml",
  });
});

test("signs that XML cannot hold are left out", () => {
  expect(xmlText("a\u0000b\u000bc\ufffe<d>&\ud800")).toBe("abc&lt;d&gt;&amp;\ufffd");
});

test("a correction of a claim says first what was found of the claim, and a withdrawal that it is one", () => {
  const feed = parseAtomFeed(textAt(filesOfEdition(editionOfExample(tellingDossier)), "corrections.xml"));
  const titles = feed.entries?.map(({ title }) => (typeof title === "string" ? title : title?.value));
  expect(titles).toEqual([
    "Withdrawn: The bridge does not open in May.",
    "Update – Misattributed, misleading: Ben said that the bridge </script><b>opens</b> in May.",
    "Clarification: The bridge <i>of</i> May",
    "Correction – Misattributed, misleading: Ben said that the bridge </script><b>opens</b> in May.",
  ]);
});
