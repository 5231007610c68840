import { expect, it } from "vitest";
import { factsOf } from "./page-facts.ts";
import { OwnCopies } from "./page-problems.ts";

it("a page's links stay as they are, and what pages have in common is kept once", () => {
  const html = `<link rel="stylesheet" href="/sheet.css"><link rel="canonical" href="/a/"><label for="ü1">Ü</label>
    <input id="ü1"><a href="/a/">a</a><a href="/a/">a</a><area href="/a/"><img src="/a/" alt="">`;
  const pages = [factsOf(html), factsOf(`${html}<a href="/b/">`)] as const;
  const copies = new OwnCopies();
  const [one, other] = pages.map((page) => copies.of(page));
  for (const [page, copy] of [
    [pages[0], one],
    [pages[1], other],
  ] as const)
    expect(copy).toEqual({ ids: page.ids, links: page.links, resources: page.resources, namedIds: page.namedIds });
  expect(other?.links[0]).toBe(one?.links[0]);
  expect(new Set(one?.links).size).toBe(3);
});
