import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askIndex } from "../../../test/ask-index.ts";
import { searchAttributes } from "../../views/page-head.ts";
import { BuiltFile, SiteFolder } from "../files.ts";
import { searchIndexOf } from "./search-index.ts";

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
  const pages = {
    "claims/opening/index.html": page(
      { kind: "Claim", verdict },
      `<nav>Breadcrumb</nav><p class="addr">Pointer</p><h1>The bridge opens in <b>May</b></h1><p>Ben said so.</p>
       <svg><text>Drawing</text></svg><p><a class="s go" href="/x/">Elsewhere</a></p>`,
    ),
    "about/index.html": page({ kind: "Page" }, "<h1>About us</h1><p>We cross the bridge daily.</p>"),
    "embed/index.html": page(undefined, "<h1>Card</h1><p>The bridge on a card.</p>"),
    "people/li/index.html": page({ kind: "Person" }, "<h1>李明</h1><p>李明在桥上说话。</p>"),
  };
  const site = new SiteFolder(join(folder, "site"));
  for (const [path, html] of Object.entries(pages)) site.write(path, html);
  const built = Object.keys(pages).map((path) => new BuiltFile(site.folder, path));
  for (const { path, content } of await searchIndexOf(built, join(folder, "searched")))
    site.write(`pagefind/${path}`, content);
});

const found = async (words: string, filters = {}) =>
  (await askIndex(join(folder, "site"), words, filters)).map(({ url }) => url).sort();

it("the index finds marked pages by their words, and no others", async () => {
  expect(await found("bridge")).toEqual(["/about/", "/claims/opening/"]);
  expect(await found("ben")).toEqual(["/claims/opening/"]);
  expect(await found("card")).toEqual([]);
});

it("the index finds words of a writing without blanks, and the pages stay as they are", async () => {
  expect(await found('"桥 上"')).toEqual(["/people/li/"]);
  expect(readFileSync(join(folder, "site/people/li/index.html"), "utf8")).toContain("<p>李明在桥上说话。</p>");
});

it("the index tells pages apart by kind and verdict", async () => {
  expect(await found("bridge", { kind: "Page" })).toEqual(["/about/"]);
  expect(await found("bridge", { substance: "misleading" })).toEqual(["/claims/opening/"]);
  expect(await found("bridge", { substance: "accurate" })).toEqual([]);
});

it("the index has what is read on a page: neither what stands around the text nor where it leads", async () => {
  const [opening] = await askIndex(join(folder, "site"), "ben");
  expect(opening?.content.replace(/\s+/g, " ")).toBe("The bridge opens in May. Ben said so.");
  expect(opening?.meta["title"]).toBe("The bridge opens in May");
  expect(opening?.filters).toEqual({ kind: ["Claim"], attribution: ["exact"], substance: ["misleading"] });
  for (const word of ["masthead", "imprint", "breadcrumb", "pointer", "elsewhere", "drawing"])
    expect(await found(word), word).toEqual([]);
});
