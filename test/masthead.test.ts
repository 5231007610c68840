import { type Browser, chromium, type Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { crowdedSite, tellingSite } from "./shared-site.ts";

const PHONE = { width: 360, height: 740 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(BROWSER);
  page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
});
afterAll(() => browser?.close());

const links = () => page.locator(".top nav a").evaluateAll((all) => all.map((link) => link.textContent?.trim()));
const current = () =>
  page.locator(".top [aria-current]").evaluateAll((all) => all.map((link) => link.textContent?.trim()));

describe("the header of a site below a path", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve({ directory: await crowdedSite(), base: "/story/", port: 0 });
  });
  afterAll(() => serving?.close());

  test("leads to what the site is and how it works, and marks where one is", async () => {
    await page.goto(`${serving.url}about/`);
    expect(await links()).toEqual(expect.arrayContaining(["About", "Method"]));
    expect(await current()).toEqual(["About"]);
    expect(await page.locator(".top a", { hasText: "Method" }).getAttribute("href")).toBe("/story/method/");
    await page.goto(`${serving.url}method/`);
    expect(await current()).toEqual(["Method"]);
    await page.goto(`${serving.url}corrections-policy/`);
    expect(await current()).toEqual([]);
  });

  test("is one line on a phone and unfolds by keyboard, with no focus on what is not seen", async () => {
    await page.goto(`${serving.url}claims/opening/`);
    const header = page.locator(".top");
    expect((await header.boundingBox())?.height).toBeLessThan(64);
    const focused = () => page.locator(":focus");
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return focused();
    };
    await press("Tab");
    expect(await (await press("Tab")).getAttribute("class")).toBe("brand");
    expect(await (await press("Tab")).textContent()).toBe("Menu");
    expect(await (await press("Tab")).evaluate((link) => link.closest("main")?.id)).toBe("main");
    await press("Shift+Tab");
    await press("Enter");
    expect((await header.boundingBox())?.height).toBeGreaterThan(100);
    for (const label of await links()) {
      const link = await press("Tab");
      expect((await link.textContent())?.trim()).toBe(label);
      expect(await link.isVisible()).toBe(true);
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    await page.locator(".menu summary").click();
    expect(await page.locator(".top nav").isVisible()).toBe(false);
  });

  test("is a row of links where there is room, without a button", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${serving.url}claims/opening/`);
    expect(await page.locator(".menu").isVisible()).toBe(false);
    expect(await page.locator(".top nav a").last().isVisible()).toBe(true);
    await page.setViewportSize(PHONE);
  });

  test("scrolls nothing sideways on a phone with letters twice as large, folded or not", async () => {
    const large = await browser.newPage({ viewport: PHONE, bypassCSP: true });
    for (const path of ["", "about/", "claims/opening/", "positions/"]) {
      await large.goto(serving.url + path);
      await large.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      const width = () => large.evaluate(() => document.documentElement.scrollWidth);
      expect(await width(), path).toBeLessThanOrEqual(PHONE.width);
      await large.locator(".menu summary").click();
      expect(await width(), path).toBeLessThanOrEqual(PHONE.width);
    }
    await large.close();
  });

  test("is only the name of the site on paper", async () => {
    await page.goto(`${serving.url}about/`);
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
    const { text } = await extractText(paper, { mergePages: true });
    expect(text).toContain("Bridges");
    for (const word of ["Menu", "Timeline", "Sources"]) expect(text).not.toContain(word);
  });
});

test("the header of a site without such pages has neither", async () => {
  const serving = await serve({ directory: await tellingSite(), port: 0 });
  try {
    await page.goto(serving.url);
    const labels = await links();
    expect(labels).toContain("Corrections");
    expect(labels.filter((label) => label === "About" || label === "Method")).toEqual([]);
  } finally {
    await serving.close();
  }
});
