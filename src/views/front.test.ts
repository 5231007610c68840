import { expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { type Dossier, entryOf } from "../dossier/dossier.ts";
import { Addresses } from "../routes/addresses.ts";
import { articlesInOrder, namedSources } from "./article-page.ts";
import { centralClaim, keyMoments, openingArticle, waysIn } from "./front.ts";

const { dossier } = editionOfExample();
const nothing: Dossier = {
  ...dossier,
  articles: new Map(),
  claims: new Map(),
  utterances: new Map(),
  timeline: new Map(),
  questions: new Map(),
  people: new Map(),
  sources: new Map(),
};

it("opens with the lead article and its central claim", () => {
  const opening = openingArticle(dossier);
  expect(opening?.id).toBe("bridge");
  expect(centralClaim(dossier, opening)?.id).toBe("opening");
});

it("opens with the newest article where none leads", () => {
  const bridge = { ...entryOf(dossier.articles, "bridge"), lead: false };
  const later = { ...bridge, id: "later", published: "2026-01-01T00:00Z" };
  const articles = new Map([bridge, later].map((article) => [article.id, article]));
  expect(articlesInOrder({ articles }).map(({ id }) => id)).toEqual(["later", "bridge"]);
  expect(openingArticle({ ...dossier, articles })?.id).toBe("later");
});

it("shows key events only", () => {
  expect(keyMoments(dossier).map(({ id }) => id)).toEqual(["meeting"]);
});

it("offers the parts that hold something", () => {
  expect(waysIn(dossier).map(({ page, count }) => [page, count])).toEqual([
    ["claims", `${dossier.claims.size} claims`],
    ["timeline", "2 events"],
    ["positions", "1 question"],
    ["people", `${dossier.people.size} people and bodies`],
    ["sources", "3 sources"],
  ]);
  const addresses = new Addresses({ origin: "https://example.org", base: "/" });
  expect(waysIn(dossier).map(({ page }) => addresses.to(page))).not.toContain("/");
});

it("has nothing to offer where there is nothing", () => {
  expect(openingArticle(nothing)).toBeUndefined();
  expect(centralClaim(nothing, undefined)).toBeUndefined();
  expect(keyMoments(nothing)).toEqual([]);
  expect(waysIn(nothing)).toEqual([]);
});

it("names the text that an article reads, then the sources that it links to", () => {
  const bridge = entryOf(dossier.articles, "bridge");
  expect(namedSources(bridge, dossier).map(({ id }) => id)).toEqual(["gazette", "minutes"]);
});
