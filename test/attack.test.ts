import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { ATTACKS, attackDossier, sentenceOf } from "./attack-dossier.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";

describe("a dossier made of attacks", () => {
  const workshop = new Workshop("empty");
  let browser: Browser;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(attackDossier())) workshop.write(path, text);
    const { code, output } = await workshop.build({ SHARE_IMAGES: "off" });
    expect(code, output).toBe(0);
    // No other machine is known by name; to intercept requests would take a third of the time.
    const alone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
    browser = await chromium.launch({ ...BROWSER, args: [...(BROWSER.args ?? []), alone] });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    workshop.remove();
  });

  /** A copy of the built site, each page changed, without sheets and drawings. */
  function changed(name: string, change: (html: string) => string, { withHeaders = false } = {}): string {
    const folder = join(workshop.folder, name);
    cpSync(workshop.out, folder, { recursive: true, filter: (path) => !/\.(?:br|gz|css|svg)$/.test(path) });
    if (!withHeaders) rmSync(join(folder, "_headers"));
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".html")) continue;
      const file = join(folder, path);
      writeFileSync(file, change(readFileSync(file, "utf8")));
    }
    return folder;
  }

  it("holds at least 200 strings, and each of them as text", () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(200);
    const claims = JSON.parse(workshop.read("data/claims.json")) as {
      readonly claims: readonly { readonly claim: string }[];
    };
    expect(new Set(claims.claims.map(({ claim }) => claim))).toEqual(
      new Set(ATTACKS.map((_, index) => sentenceOf(index))),
    );
  });

  it("runs nothing with the content policy off", async () => {
    expect(await whatRan(browser, changed("unguarded", withoutPolicy))).toEqual([]);
  }, 300_000);

  it("runs nothing with our escaping bypassed and the policy as it is sent", async () => {
    const folder = changed("guarded", (html) => unescaped(withoutPolicy(html)), { withHeaders: true });
    expect(await whatRan(browser, folder, 5)).toEqual([]);
  }, 300_000);

  it("would notice if something ran", async () => {
    const folder = changed("naked", (html) => unescaped(withoutPolicy(html)));
    const ran = await whatRan(browser, folder, 40);
    expect(ran.length).toBeGreaterThan(5);
    expect(ran).toEqual(expect.arrayContaining(["claims/", "people/"]));
  }, 300_000);

  it("is found by the search as text, its words and excerpts too", async () => {
    const site = await serve({ directory: changed("searched", withoutPolicy), port: 0 });
    const page = await browser.newPage();
    try {
      for (const words of ["script", "onerror", "alert", "<img src=x onerror=window.pwned=1>", "javascript"]) {
        await page.goto(`${site.url}search/?q=${encodeURIComponent(words)}`, { waitUntil: "load" });
        await page.waitForFunction(() => document.getElementById("status")?.textContent !== "");
        expect(await hasRun(page), words).toBe(false);
        const foreign = await page.$$eval("#results *, #status *", (elements) =>
          elements
            .map(({ localName }) => localName)
            .filter((name) => /^(?:script|img|iframe|object|form|style|base)$/.test(name)),
        );
        expect(foreign, words).toEqual([]);
      }
      await page.goto(`${site.url}search/?q=onerror`, { waitUntil: "load" });
      await page.waitForSelector("#results a");
      expect(await page.textContent("#results")).toContain("onerror");
    } finally {
      await page.close();
      await site.close();
    }
  }, 120_000);
});

function hasRun(page: Page): Promise<boolean> {
  // An element may well be called so; only a script puts a number there.
  return page.evaluate(() => (window as unknown as { readonly pwned?: unknown }).pwned === 1);
}

/** How many browser pages are open at once. */
const AT_ONCE = 6;

/** The pages on which some string has run; of claims and people only one in so many is opened. */
async function whatRan(browser: Browser, folder: string, oneIn = 1): Promise<string[]> {
  const site: Serving = await serve({ directory: folder, port: 0 });
  const context = await browser.newContext();
  const waiting = pagesOf(folder, oneIn).map((path) => path.replace(/index\.html$/, ""));
  const ran: string[] = [];
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, () => visit(context, site.url, waiting, ran)));
  } finally {
    await context.close();
    await site.close();
  }
  return ran.sort();
}

/** Opens what is waiting, one page after the other. */
async function visit(context: BrowserContext, origin: string, waiting: string[], ran: string[]): Promise<void> {
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss());
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    await page.goto(origin + path, { waitUntil: "load", timeout: 20_000 });
    if (await hasRun(page)) ran.push(path);
  }
  await page.close();
}

/** Of pages that show the same fields of many entries in the same way, one in so many is opened. */
const SHARES: Readonly<Record<string, number>> = { "claims/c": 1, "people/p": 2, "embed/claims/c": 4 };

/** Every kind of page, and of the many of a kind those whose strings can run at all. */
function pagesOf(folder: string, oneIn: number): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  return pages.filter((path) => {
    const [, kind = "", number = ""] = /^((?:embed\/)?(?:claims\/c|people\/p))(\d+)\//.exec(path) ?? [];
    const share = SHARES[kind];
    if (share === undefined) return true;
    return ATTACKS[Number(number)]?.includes("pwned") && Number(number) % (share * oneIn) === 0;
  });
}

function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "");
}

function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll(/&(?:quot|#34|#x22);/g, '"')
    .replaceAll(/&(?:#39|#x27|apos);/g, "'")
    .replaceAll("\\u003c", "<")
    .replaceAll("&#x3C;", "<")
    .replaceAll(/&(?:amp|#38|#x26);/g, "&");
}
