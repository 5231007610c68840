import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageWeights } from "../bench/page-weights.ts";
import { englishMessages } from "../src/language/english.ts";
import { shapeOf } from "../src/language/message-shape.ts";
import { type Serving, serve } from "../src/site/static-server.ts";
import { violationsOn } from "./axe.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { fullestDossier, picture } from "./dossiers/fullest-dossier.ts";

/** A made story with every kind of page, written in each of these languages; see the folder. */
const STORIES = new URL("data/in-languages/", import.meta.url);
/** Colours are the same in every language; they are measured on the English pages, and take most of the time. */
const IN_ANY_COLOUR = { rules: { "color-contrast": { enabled: false } } };
const PAGES = [
  ...["", "articles/a-promise-nobody-made/", "claims/", "claims/club-was-told-may/", "claims/pool-closed-for-good/"],
  ...["utterances/", "utterances/roof-is-safe/", "timeline/", "positions/", "people/", "people/huda-salem/"],
  ...["sources/", "corrections/", "open-questions/", "about/", "search/", "data/", "404.html"],
  "embed/claims/club-was-told-may/",
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(BROWSER);
});
afterAll(() => browser?.close());

describe.each(["ar", "uk", "de", "zh"])("a site in %s", (language) => {
  const workshop = new Workshop("empty");
  let site: Serving;
  beforeAll(async () => {
    const { code, output } = await workshop.build({
      CONTENT_DIR: fileURLToPath(new URL(language, STORIES)),
      SHARE_IMAGES: "off",
    });
    expect(code, output).toBe(0);
    site = await serve({ directory: workshop.out, port: 0 });
  });
  afterAll(async () => {
    await site?.close();
    workshop.remove();
  });

  it("is within the weights", () => {
    const heavy = pageWeights(workshop.out).filter(({ weight, most }) => weight > most);
    expect(heavy.map(({ file, weight, most }) => `${file}: ${weight} of ${most} bytes`)).toEqual([]);
  });

  it("says nothing in English that it could say itself", () => {
    const said = Object.values(englishMessages).filter((text) => shapeOf(text).size === 0 && / /.test(text));
    const found = PAGES.flatMap((path) => {
      const { document } = new JSDOM(
        readFileSync(join(workshop.out, path.endsWith(".html") ? path : `${path}index.html`)),
      ).window;
      for (const foreign of document.querySelectorAll("[lang=en], pre, code, script")) foreign.remove();
      const text = document.documentElement.textContent ?? "";
      return said.filter((message) => text.includes(message)).map((message) => `${path}: ${message}`);
    });
    expect(said.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it("gives axe nothing to find, and fits a phone, on every kind of page", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of PAGES) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site.url + path);
      found.push(...(await violationsOn(page, IN_ANY_COLOUR)).map((violation) => `${path}: ${violation}`));
      await page.setViewportSize({ width: 360, height: 740 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${path}: ${over} px too wide`);
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it("runs as it is written: the chain, the drawing of the timeline, the descent of words", async () => {
    const isFromRight = language === "ar";
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const placesOf = (selector: string) =>
      page.$$eval(selector, (all) => all.map((element) => element.getBoundingClientRect().x));
    await page.goto(`${site.url}claims/club-was-told-may/`);
    const hops = await placesOf("main .chain li");
    expect(hops).toEqual(hops.toSorted((one, other) => (isFromRight ? other - one : one - other)));
    expect(hops.length).toBe(5);
    const arrow = await page.$eval("main .chain .st", (status) => getComputedStyle(status, "::after").content);
    expect(arrow).toContain(isFromRight ? "←" : "→");
    await page.goto(`${site.url}timeline/`);
    const [first = 0, ...others] = await placesOf(".draw a circle");
    const last = others.at(-1) ?? 0;
    expect(isFromRight ? first - last : last - first).toBeGreaterThan(400);
    await page.goto(`${site.url}utterances/roof-is-safe/`);
    const [origin = 0, ...givers] = await placesOf(".descent circle");
    const latest = givers.at(-1) ?? 0;
    expect(isFromRight ? origin - latest : latest - origin).toBeGreaterThan(20);
    await page.close();
  });
});

describe("a site in a language that nobody has a catalog of", () => {
  const workshop = new Workshop({
    files: {
      ...fullestDossier,
      "site.md": fullestDossier["site.md"]?.replace("language: en", "language: tlh") ?? "",
    },
  });
  beforeAll(async () => {
    workshop.write("../public/bridge.png", picture);
    const { code, output } = await workshop.build({ SHARE_IMAGES: "off" });
    expect(code, output).toBe(0);
  });
  afterAll(() => workshop.remove());

  it("marks English by its markup, and by no sign in any file", () => {
    const files = Object.keys(workshop.digests()).filter((path) =>
      /\.(?:html|xml|json|jsonld|csv|txt|ris)$/.test(path),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((path) => /[\uFFF9-\uFFFB]/.test(workshop.read(path)))).toEqual([]);
  });

  it("says of its own English, options and titles of drawings included, that it is English", () => {
    const { document } = new JSDOM(workshop.read("search/index.html")).window;
    const unmarked = [...document.querySelectorAll("option, label, main p:not(.addr), h1")].filter(
      (element) => !element.closest("[lang=en]") && !element.querySelector("[lang=en]") && element.textContent?.trim(),
    );
    expect(unmarked.map(({ textContent }) => textContent)).toEqual([]);
  });
});
