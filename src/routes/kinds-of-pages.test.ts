import { describe, expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { kindsOfPages } from "./kinds-of-pages.ts";

describe("the kinds of pages", () => {
  it("have an example each", () => {
    const { dossier, addresses } = editionOfExample({}, { BASE_PATH: "/sub" });
    expect(kindsOfPages(dossier, addresses).map(({ name, path }) => `${name} ${path}`)).toEqual([
      "home /sub/",
      "missing /sub/404.html",
      "article /sub/articles/bridge/",
      "claims /sub/claims/",
      "claim /sub/claims/opening/",
      "openQuestions /sub/open-questions/",
      "utterances /sub/utterances/",
      "timeline /sub/timeline/",
      "positions /sub/positions/",
      "people /sub/people/",
      "person /sub/people/ben/",
      "sources /sub/sources/",
      "corrections /sub/corrections/",
      "page /sub/about/",
      "search /sub/search/?q=bridge",
      "data /sub/data/",
      "card /sub/embed/claims/opening/",
    ]);
  });

  it("leave out what a dossier does not have", () => {
    const { dossier, addresses } = editionOfExample({});
    const empty = { ...dossier, articles: new Map(), claims: new Map(), people: new Map(), pages: new Map() };
    expect(kindsOfPages(empty, addresses).map(({ name }) => name)).toEqual([
      "home",
      "missing",
      "claims",
      "openQuestions",
      "utterances",
      "timeline",
      "positions",
      "people",
      "sources",
      "corrections",
      "search",
      "data",
    ]);
  });
});
