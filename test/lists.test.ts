import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER, heardOn } from "./browser.ts";
import { SECRET, UNSPACED } from "./dossiers/crowded-dossier.ts";
import { crowdedSite } from "./shared-site.ts";

let folder: string;
let serving: Serving;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  folder = await crowdedSite();
  serving = await serve({ directory: folder, base: "/story/", port: 0 });
  browser = await chromium.launch(BROWSER);
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const open = (path: string) => page.goto(serving.url + path);

function documentAt(path: string): Document {
  return new JSDOM(readFileSync(join(folder, path))).window.document;
}

describe("the index of claims", () => {
  const shown = () => page.locator(".cl > li").filter({ visible: true }).count();
  const heard = () => heardOn(page);

  it("shows all claims and no count until a filter is set", async () => {
    await open("claims/");
    expect(await shown()).toBe(4);
    expect(await page.locator(".shown").isVisible()).toBe(false);
  });

  it("adds choices of one filter, narrows by another, and is cleared by its button", async () => {
    await open("claims/");
    await page.getByLabel("Ben").or(page.getByLabel("Dora")).first().check();
    const one = await shown();
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(4);
    for (const box of await page.locator("[name=speaker]").all()) await box.check();
    expect(await shown()).toBe(4);
    await page.locator("[value=commentary]").check();
    expect(await shown()).toBe(1);
    expect(await heard()).toContain("1 shown of 4 claims");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    expect(await shown()).toBe(4);
  });

  it("says where no claim matches", async () => {
    await open("claims/");
    await page.locator("[value=commentary]").check();
    await page.locator("[value=misleading]").check();
    expect(await shown()).toBe(0);
    expect(await heard()).toContain("No claim matches: 0 shown of 4 claims");
  });

  it("is filtered from the keyboard", async () => {
    await open("claims/");
    await page.locator("[value=commentary]").focus();
    await page.keyboard.press("Space");
    expect(await shown()).toBe(1);
  });

  it("shows the group that its address asks for, and says so", async () => {
    await open("claims/#misleading");
    expect(await shown()).toBe(1);
    const notice = page.getByText("The address of this page asks for “Misleading”: 1 claim.");
    expect(await notice.isVisible()).toBe(true);
    await page.getByRole("link", { name: "Show all" }).filter({ visible: true }).click();
    expect(await shown()).toBe(4);
  });

  it("opens its filters on a phone", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open("claims/");
    const box = page.locator("[value=commentary]");
    expect(await box.isVisible()).toBe(false);
    await page.getByText("Filter", { exact: true }).click();
    await box.check();
    expect(await shown()).toBe(1);
  });

  it("is a list with all its claims where there is no sheet", () => {
    const document = documentAt("claims/index.html");
    expect(document.querySelectorAll(".cl > li a")).toHaveLength(4);
    expect([...document.querySelectorAll(".asked")].every((line) => line.hasAttribute("hidden"))).toBe(true);
    const text = document.querySelector("a[href='/story/sources/#gazette']");
    expect(text?.textContent).toBe("“Bridge opens in May”");
  });
});

describe("the search", () => {
  it("finds pages, shows what they are, and keeps the question in the address", async () => {
    await open("search/");
    await page.getByLabel("Words to look for").fill("bridge");
    await page.locator("#results a").first().waitFor();
    expect(new URL(page.url()).search).toBe("?q=bridge");
    expect(await page.getByRole("status").textContent()).toMatch(/^\d+ pages for “bridge”$/);
    const addresses = await page
      .locator("#results a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(addresses.every((address) => address?.startsWith("/story/"))).toBe(true);
    expect(addresses).toContain("/story/articles/bridge/");
  });

  it("takes question and filters from the address, and shows both verdicts", async () => {
    await open("search/?q=bridge&substance=misleading");
    await page.locator("#results a").first().waitFor();
    expect(await page.getByLabel("Is it so?").inputValue()).toBe("misleading");
    expect(await page.locator("#results a").count()).toBe(1);
    expect(await page.locator("#results .verdicts").textContent()).toMatch(/\S+ +Misleading/);
    expect(await page.locator("#results a").getAttribute("href")).toBe("/story/claims/opening/");
  });

  it("moves nothing when the results come", async () => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(window, { shifts });
    });
    await open("search/?q=bridge");
    await page.locator("#results a").nth(1).waitFor();
    // What moved is told with the next frames.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  it.each([
    ["总统", UNSPACED[0]],
    ["欧洲", UNSPACED[0]],
    ["军队", UNSPACED[0]],
    ["问题", UNSPACED[0]],
    ["欧洲军队", UNSPACED[0]],
    ["writings 欧洲", UNSPACED[0]],
    ["兵士", UNSPACED[1]],
    ["ヨーロッパ", UNSPACED[1]],
    ["ทหาร", UNSPACED[2]],
    ["ไม่มีปัญหา", UNSPACED[2]],
    ["ទាហាន", UNSPACED[3]],
  ])("finds %s where no blanks stand between words, and shows none", async (words, text = "?") => {
    await open(`search/?q=${encodeURIComponent(words)}`);
    const result = page.locator("#results li", { has: page.locator('a[href="/story/quoted/"]') });
    await result.waitFor();
    expect(await page.locator("#results li").count()).toBe(1);
    expect(await result.locator("a").textContent()).toBe("军队 in many writings");
    expect(await result.locator(".excerpt").textContent()).toContain(text.slice(6, 14));
    expect(await result.locator(".excerpt mark").count()).toBeGreaterThan(0);
  });

  it("finds no words whose characters stand apart", async () => {
    await open(`search/?q=${encodeURIComponent("军欧")}`);
    await page.getByText("Nothing was found for “军欧”.").waitFor();
  });

  it("says where it finds nothing", async () => {
    await open("search/?q=xyzzyxyzzy");
    await page.getByText("Nothing was found for “xyzzyxyzzy”.").waitFor();
  });

  it("knows no drafts and no lists of links", async () => {
    await open(`search/?q=${SECRET}`);
    await page.getByText(`Nothing was found for “${SECRET}”.`).waitFor();
    const indexed = ["claims", "search"].filter((path) =>
      documentAt(`${path}/index.html`).querySelector("[data-pagefind-body]"),
    );
    expect(indexed).toEqual([]);
  });

  it("leads elsewhere without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${serving.url}search/`);
    expect(await plain.locator("noscript p").isVisible()).toBe(true);
    expect(await plain.locator("form").isVisible()).toBe(false);
    expect(await plain.getByRole("link", { name: "All claims" }).isVisible()).toBe(true);
    await context.close();
  });
});

describe("the sources", () => {
  const document = () => documentAt("sources/index.html");

  it("count reports and origins and put copies under their origin", () => {
    const [stand] = document().querySelectorAll(".stand");
    expect(stand?.textContent).toMatch(/^\s*3 sources, at most 2 independent origins\./);
    const copies = document().querySelector("#minutes .copies #copy");
    expect(copies).not.toBeNull();
    expect(document().querySelector("#minutes")?.textContent).toContain("1 copy of this text");
  });

  it("link to what rests on each", () => {
    const links = [...document().querySelectorAll("#minutes details a")].map((link) => link.getAttribute("href"));
    expect(links).toContain("/story/claims/opening/");
    expect(links.some((link) => link?.startsWith("/story/timeline/#"))).toBe(true);
  });
});

describe("the corrections", () => {
  it("stand newest first, with withdrawals, and lead to their pages", () => {
    const items = [...documentAt("corrections/index.html").querySelectorAll(".rows > li")];
    const dates = items.map((item) => item.querySelector("time")?.getAttribute("datetime") ?? "");
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(items.some((item) => item.textContent.includes("Withdrawn"))).toBe(true);
    for (const item of items)
      expect(item.querySelector("a")?.getAttribute("href")).toMatch(
        /^\/story\/(articles|claims)\/[a-z-]+\/#correction-\d+$/,
      );
  });
});

describe("a page of text", () => {
  it("has contents where it has many sections, tables and footnotes", () => {
    const document = documentAt("long/index.html");
    const contents = [...document.querySelectorAll(".toc a")].map((link) => link.getAttribute("href"));
    expect(contents).toEqual(["#one", "#two", "#three", "#four"]);
    for (const address of contents) expect(document.querySelector(address ?? "")?.tagName).toBe("H2");
    expect(document.querySelectorAll("table")).toHaveLength(4);
    expect(document.querySelector(".footnotes")).not.toBeNull();
  });
});

describe("the page for what is missing", () => {
  it("is asked for by any address, and leads on under the base", async () => {
    const response = await page.goto(`${serving.url}no/such/page/`);
    complaints = complaints.filter((text) => !text.includes("404"));
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: "Search the site" }).click();
    expect(new URL(page.url()).pathname).toBe("/story/search/");
  });
});

describe("links that are shared", () => {
  it("show the image of their page", () => {
    const imageOf = (path: string) =>
      documentAt(path).querySelector('meta[property="og:image"]')?.getAttribute("content");
    expect(imageOf("claims/opening/index.html")).toBe("https://bridges.example/story/images/share/claims/opening.png");
    expect(imageOf("sources/index.html")).toBe("https://bridges.example/story/images/share/site.png");
    expect(existsSync(join(folder, "images/share/claims/opening.png"))).toBe(true);
    expect(existsSync(join(folder, "images/share/site.png"))).toBe(true);
  });
});
