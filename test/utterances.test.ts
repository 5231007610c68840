import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER, heardOn } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { travelledWords } from "./dossiers/travelled-words.ts";

const workshop = new Workshop(travelledWords);
const PATHS = ["utterances/", "utterances/remark/", "utterances/saying/", "sources/"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(workshop.folder, "public"));
  writeFileSync(join(workshop.folder, "public", "words.png"), "a picture");
  const { code, output } = await workshop.build({ BASE_PATH: "/story/", SHARE_IMAGES: "off" });
  expect(code, output).toBe(0);
  serving = await serve({ directory: workshop.out, base: "/story/", port: 0 });
  browser = await chromium.launch(BROWSER);
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  workshop.remove();
});

const documentAt = (path: string) => new JSDOM(workshop.read(`${path}index.html`)).window.document;
const textOf = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, " ").trim();

describe("the page of an utterance", () => {
  const document = () => documentAt("utterances/remark/");

  it("says how many texts give the words, and what is not known of them", () => {
    expect(textOf(document().querySelector(".stand"))).toBe(
      "5 renderings, in 2 languages. At least 2 and at most 3 have the words at first hand: of 1 it is not known from whom. They go back to at least 2 and at most 4 independent origins. 1 is a paraphrase.",
    );
  });

  it("draws who has the words from whom as a list that says the same in words", () => {
    const rows = [...document().querySelectorAll(".descent li")];
    expect(rows.map(textOf)).toEqual([
      "Ben said it · 19 Feb 2025",
      "The council at first hand · word for word · 19 Feb 2025",
      "Alpha & <Sons> at first hand · word for word · 20 Feb 2025",
      "The Agency not known from whom · not among the texts below",
      "Beta from the Agency · a paraphrase · 21 Feb 2025",
      "Gamma from Alpha & <Sons> and the Agency · translated, in French · 22 Feb 2025",
      "Delta not known from whom · translated from a translation · 23 Feb 2025",
    ]);
    expect(rows.map((row) => row.querySelectorAll("path:not(.stub)").length)).toEqual([0, 1, 1, 0, 1, 2, 0]);
    expect(rows.map((row) => row.querySelectorAll(".stub").length)).toEqual([0, 0, 0, 1, 0, 0, 1]);
  });

  it("quotes what is quoted, and never a paraphrase", () => {
    const page = document();
    const paraphrase = page.querySelector("#r3")?.closest("tr");
    expect(textOf(paraphrase?.querySelector(".par"))).toBe("opening, perhaps");
    expect(paraphrase?.querySelector("q")).toBeNull();
    const alpha = page.querySelector("#r2")?.closest("tr");
    expect(alpha?.querySelector("q")?.innerHTML).toBe("It <ins>&lt;surely</ins>&gt; opens <del>, perhaps</del>");
    expect(textOf(page.querySelector("#r4")?.closest("tr")?.querySelector(".gone"))).toBe("not in this text");
    expect(page.querySelector("#r4")?.closest("tr")?.querySelector("q")?.lang).toBe("fr");
  });

  it("tells whom the texts name, and what rests on the words", () => {
    const page = document();
    expect(textOf(page.querySelector("#credits")?.parentElement?.querySelector("dl"))).toBe(
      "1 text Ada 1 text nobody 3 texts not recorded here",
    );
    expect(textOf(page.querySelector("#r2"))).toContain("names Ada as the speaker");
    expect(textOf(page.querySelector("#r3"))).toContain("names no speaker");
    expect(textOf(page.querySelector("#r5"))).toContain("known through Alpha & <Sons>");
    expect(textOf(page.querySelector("#claims")?.parentElement)).toContain("The bridge opens in May.");
    expect(textOf(page.querySelector("#claims")?.parentElement)).toContain("A bridge goes halfway");
  });

  it("is found from the list, from people, from bodies and in the sitemap, with a date", () => {
    expect(documentAt("utterances/").querySelector('main a[href="/story/utterances/remark/"]')).not.toBeNull();
    expect(textOf(documentAt("people/ben/").querySelector("main"))).toContain("How the words travelled");
    expect(textOf(documentAt("people/ada/").querySelector("main"))).toContain(
      "named as the speaker in 1 of 5 renderings",
    );
    expect(documentAt("claims/opening/").querySelector('.prose a[href="/story/utterances/remark/"]')).not.toBeNull();
    expect(workshop.read("sitemap-0.xml")).toMatch(/utterances\/remark\/<\/loc><lastmod>2025-03-01/);
  });

  it("of a saying says only what is known", () => {
    const saying = documentAt("utterances/saying/");
    expect(textOf(saying.querySelector(".stand"))).toBe(
      "2 renderings, in English. Of 1 it is not known from whom it has the words. They go back to at most 2 independent origins.",
    );
    expect(textOf(saying.querySelector(".descent"))).toContain("What Ben said not known from whom");
  });
});

describe("the sources", () => {
  it("say how they are cited, whose account they pass on, and count origins within bounds", () => {
    const page = documentAt("sources/");
    expect(textOf(page.querySelector(".stand"))).toMatch(/^7 sources, at most 7 independent origins\./);
    expect(textOf(page.querySelector("#beta"))).toContain("Passes on the account of the Agency");
    expect(textOf(page.querySelector("#gamma"))).toContain("changed 23 Feb 2025");
    expect(textOf(page.querySelector("#book"))).toContain(
      "in Collected words, volume 3, pages 12-13; ISBN 978-3-16-148410-0; held: The town's library; DOI 10.1000/182",
    );
    expect(page.querySelector("#book img")?.getAttribute("src")).toBe("/story/words.png");
    expect(textOf(page.querySelector("#alpha"))).toContain("What rests on it: 1 utterance");
  });
});

test.each([
  { width: 320, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const)("axe finds nothing at $width px in $scheme, and nothing scrolls sideways", async ({ width, scheme }) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true });
  const page = await context.newPage();
  for (const path of PATHS) {
    await page.goto(serving.url + path);
    await page.evaluate(AXE);
    const found = await page.evaluate(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast-enhanced': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
    );
    expect([path, found]).toEqual([path, []]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([path, overflow > 0]).toEqual([path, false]);
  }
  await context.close();
});

test("a screen reader hears the drawing in words, and nothing of its lines", async () => {
  const page = await browser.newPage();
  await page.goto(`${serving.url}utterances/remark/`);
  expect(await heardOn(page)).toContain("from Alpha & <Sons> and the Agency · translated, in French");
  await page.close();
});
