import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { editionOfExample, filesOfEdition } from "../../test/edition.ts";
import { collections } from "../dossier/collections.ts";
import { pathsIn } from "../views/site-paths.ts";
import { allRoutes, fileOf, firstStepOf, pathIn, pathOf, routeOf, routeOfEntries } from "./paths.ts";
import { mediaTypes, type RouteName } from "./table.ts";

const PAGES = fileURLToPath(new URL("../pages", import.meta.url));

/** The files of `src/pages`, named as patterns are. What begins with an underscore is no page for Astro. */
function filesOfPages(): readonly string[] {
  return readdirSync(PAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !/(?:^|\/)_|\.test\.ts$/.test(file))
    .map((file) => {
      if (file.endsWith(".ts")) return file.slice(0, -".ts".length);
      const page = file.slice(0, -".astro".length);
      return page === "404" ? "404.html" : `${page}/`.replace(/(^|\/)index\/$/, "$1");
    });
}

describe("the table of routes", () => {
  it("has a route for every file of src/pages, and a file for every route that is made by one", () => {
    const made = new Set(allRoutes.map((route) => route.made));
    expect([...made.difference(new Set(["build", "public"]))].toSorted()).toEqual(filesOfPages().toSorted());
  });

  it("names every file for machines, with the type that it is sent as", () => {
    const edition = editionOfExample();
    const files = [...filesOfEdition(edition).values()];
    expect(files.map(({ path }) => [path, routeOf(path)?.type ?? mediaTypes.html])).toEqual(
      files.map(({ path, type }) => [path, type]),
    );
    const forMachines = allRoutes.filter(({ kind, name }) => kind !== "page" && name !== "claimsSheet");
    const expected = forMachines.flatMap((route) => pathsIn(route, edition.dossier).map(fileOf));
    expect(files.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
  });

  it("names no address twice", () => {
    const shapes = allRoutes.map(({ pattern }) => pattern.replace(/\[[^\]]*\]/, "[]"));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it("goes over something where a pattern has brackets, and only there", () => {
    const wrong = allRoutes.filter(({ pattern, over }) => pattern.includes("[") !== (over !== undefined));
    expect(wrong).toEqual([]);
  });

  it("tells search engines of every page but the search, and what stands for a missing one", () => {
    const untold = allRoutes.filter(({ kind, sitemap }) => kind === "page" && sitemap === undefined);
    expect(untold.map(({ name }) => name)).toEqual(["missing", "search"]);
  });

  it("shows the entries of every collection", () => {
    expect(collections.map((collection) => routeOfEntries(collection).name)).toEqual([
      "article",
      "claim",
      "utterance",
      "timeline",
      "sources",
      "person",
      "positions",
      "page",
    ]);
  });
});

describe("a path", () => {
  it("is made from a route, with something in the place of its brackets", () => {
    expect(pathOf("home")).toBe("");
    expect(pathOf("claim", "x")).toBe("claims/x/");
    expect(pathOf("claimJson", "x")).toBe("claims/x.json");
    expect(pathOf("sourcesPage", 2)).toBe("sources/page/2/");
    expect(pathOf("shareImage", "claims/x")).toBe("images/share/claims/x.png");
  });

  it.each(allRoutes.map((route) => [route.pattern, route] as const))("of %s leads back to its route", (_, route) => {
    expect(routeOf(fileOf(pathIn(route, "x-1")))?.name).toBe(route.name);
  });

  it.each<[file: string, name: RouteName | undefined]>([
    ["claims/index.html", "claims"],
    ["claims/page/index.html", "claim"],
    ["claims/page/2/index.html", "claimsPage"],
    ["about/index.html", "page"],
    ["pagefind/fragment/x.pf_fragment", "searchIndex"],
    ["images/share/articles/x.png", "shareImage"],
    ["assets/x.map", undefined],
    ["claims/x/y/index.html", undefined],
    ["feedxml", undefined],
    ["about", undefined],
  ])("of the file %s is of the route %s", (file, name) => {
    expect(routeOf(file)?.name).toBe(name);
  });

  it("begins with a step that pages cannot be named by", () => {
    const steps = (["home", "missing", "claimJson", "feedPage", "sitemapIndex", "page"] as const).map((name) =>
      allRoutes.filter((route) => route.name === name).map(firstStepOf),
    );
    expect(steps.flat()).toEqual(["", "404", "claims", "feed", "sitemap-index", ""]);
  });
});
