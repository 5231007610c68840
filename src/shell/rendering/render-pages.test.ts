import { describe, expect, it } from "vitest";
import type { PagesModule } from "./pages-module.ts";
import { pagePath, renderPages } from "./render-pages.ts";

describe("pagePath", () => {
  it.each([
    ["./index.astro", {}, "index.html"],
    ["./404.astro", {}, "404.html"],
    ["./data.astro", {}, "data/index.html"],
    ["./claims/index.astro", {}, "claims/index.html"],
    ["./claims/[id].astro", { id: "opening" }, "claims/opening/index.html"],
    ["./claims/[id].astro", { id: "index" }, "claims/index.html"],
    ["./claims/page/[number].astro", { number: 2 }, "claims/page/2/index.html"],
    ["./[page].astro", { page: "method" }, "method/index.html"],
  ])("%s with %o is %s", (file, params, path) => {
    expect(pagePath(file, params)).toBe(path);
  });
});

describe("renderPages", () => {
  const component = () => "";
  const renderToString: unknown = (_result: unknown, page: unknown, props: { name?: string }) => {
    if (props.name === "broken") throw new TypeError("it has no date");
    return Promise.resolve(page === component ? `<p>${props.name}</p>` : new Response());
  };
  const moduleWith = (pages: PagesModule["pages"], files: PagesModule["files"] = {}) =>
    ({ renderToString, pages, files }) as PagesModule;
  const page = (names: readonly string[], made: unknown = component) => ({
    default: made as never,
    getStaticPaths: () => names.map((name) => ({ params: { id: name }, props: { name } })),
  });

  it("gives every page with its props, then every other file", async () => {
    const module = moduleWith(
      { "./people/[id].astro": page(["ann", "ben"]) },
      { "./claims/sheet.css.ts": { GET: () => new Response("p{}") } },
    );
    expect(await Array.fromAsync(renderPages(module))).toEqual([
      { path: "people/ann/index.html", text: "<p>ann</p>" },
      { path: "people/ben/index.html", text: "<p>ben</p>" },
      { path: "claims/sheet.css", text: "p{}" },
    ]);
  });

  it("says which page could not be made", async () => {
    const module = moduleWith({ "./people/[id].astro": page(["ann", "broken"]) });
    await expect(Array.fromAsync(renderPages(module))).rejects.toThrow(
      "people/broken/index.html could not be made: it has no date",
    );
  });

  it("takes no answer that is not HTML for a page", async () => {
    const module = moduleWith({ "./people/[id].astro": page(["ann"], "another") });
    await expect(Array.fromAsync(renderPages(module))).rejects.toThrow(
      "people/ann/index.html could not be made: the page answers with something else than HTML",
    );
  });
});
