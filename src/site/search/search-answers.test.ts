import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askIndex } from "../../../test/ask-index.ts";
import { searchAttributes } from "../../views/page-head.ts";
import { SiteFolder } from "../files.ts";
import { SearchIndex } from "./search-index.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-search-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page whose text is searched. */
function page(entry: Parameters<typeof searchAttributes>[0], main: string, language = "en"): string {
  const attributes = Object.entries(searchAttributes(entry)).map(([name, value]) => ` ${name}="${value}"`);
  return `<!DOCTYPE html><html lang="${language}"><head><title>Title elsewhere</title></head><body>
    <header><a href="/">Masthead</a></header><main${attributes.join("")}>${main}</main><footer>Imprint</footer></body></html>`;
}

beforeAll(async () => {
  const verdict = { attribution: "exact", substance: "misleading", on: "2025-02-24" } as const;
  const search = await SearchIndex.start();
  await search.add(
    "claims/opening/index.html",
    page(
      { kind: "Claim", verdict },
      `<nav>Breadcrumb</nav><p class="addr">Pointer</p><h1>The bridge opens in <b>May</b></h1><p>Ben said so.</p>
       <svg><text>Drawing</text></svg><p><a class="s go" href="/x/">Elsewhere</a></p>`,
    ),
  );
  await search.add("about/index.html", page({ kind: "Page" }, "<h1>About us</h1><p>We cross the bridge daily.</p>"));
  await search.add("embed/index.html", page(undefined, "<h1>Card</h1><p>The bridge on a card.</p>"));
  const site = new SiteFolder(join(folder, "pagefind"));
  for (const { path, content } of await search.files()) site.write(path, content);
  await search.close();
});

const found = async (words: string, filters = {}) =>
  (await askIndex(folder, words, filters)).map(({ url }) => url).sort();

it("the index finds marked pages by their words, and no others", async () => {
  expect(await found("bridge")).toEqual(["/about/", "/claims/opening/"]);
  expect(await found("ben")).toEqual(["/claims/opening/"]);
  expect(await found("card")).toEqual([]);
});

it("the index tells pages apart by kind and verdict", async () => {
  expect(await found("bridge", { kind: "Page" })).toEqual(["/about/"]);
  expect(await found("bridge", { substance: "misleading" })).toEqual(["/claims/opening/"]);
  expect(await found("bridge", { substance: "accurate" })).toEqual([]);
});

it("the index has what is read on a page: neither what stands around the text nor where it leads", async () => {
  const [opening] = await askIndex(folder, "ben");
  expect(opening?.content.replace(/\s+/g, " ")).toBe("The bridge opens in May. Ben said so.");
  expect(opening?.meta["title"]).toBe("The bridge opens in May");
  expect(opening?.filters).toEqual({ kind: ["Claim"], attribution: ["exact"], substance: ["misleading"] });
  for (const word of ["masthead", "imprint", "breadcrumb", "pointer", "elsewhere", "drawing"])
    expect(await found(word), word).toEqual([]);
});
