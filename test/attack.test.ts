import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../src/cli/serve.ts";
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
    browser = await chromium.launch(BROWSER);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    workshop.remove();
  });

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
    rewrite(workshop.out, withoutPolicy);
    rmSync(join(workshop.out, "_headers"));
    expect(await whatRan(browser, workshop.out)).toEqual([]);
  }, 300_000);

  it("runs nothing with our escaping bypassed and the policy as it is sent", async () => {
    const rebuilt = await workshop.build({ SHARE_IMAGES: "off" });
    expect(rebuilt.code, rebuilt.output).toBe(0);
    rewrite(workshop.out, (html) => unescaped(withoutPolicy(html)));
    expect(await whatRan(browser, workshop.out, 5)).toEqual([]);
  }, 300_000);

  it("would notice if something ran", async () => {
    rewrite(workshop.out, (html) => unescaped(withoutPolicy(html)));
    rmSync(join(workshop.out, "_headers"));
    expect((await whatRan(browser, workshop.out, 5)).length).toBeGreaterThan(0);
  }, 300_000);
});

/** The pages on which some string has run; of claims and people only one in so many is opened. */
async function whatRan(browser: Browser, folder: string, oneIn = 1): Promise<string[]> {
  const site: Serving = await serve({ directory: folder, port: 0 });
  const context = await browser.newContext();
  const paths = pagesOf(folder, oneIn).map((path) => path.replace(/index\.html$/, ""));
  const ran: string[] = [];
  const visit = async (share: readonly string[]) => {
    const page = await context.newPage();
    page.on("dialog", (dialog) => void dialog.dismiss());
    await page.route(
      (url) => url.hostname !== "127.0.0.1",
      (route) => route.abort(),
    );
    for (const path of share) {
      await page.goto(site.url + path, { waitUntil: "load", timeout: 20_000 });
      if (await page.evaluate(() => "pwned" in window && (window as unknown as { pwned: unknown }).pwned === 1))
        ran.push(path);
    }
    await page.close();
  };
  try {
    const shares = [0, 1, 2, 3].map((part) => paths.filter((_, index) => index % 4 === part));
    await Promise.all(shares.map(visit));
  } finally {
    await context.close();
    await site.close();
  }
  return ran.sort();
}

/** Every kind of page, and of the many of a kind the ones whose strings can run at all. */
function pagesOf(folder: string, oneIn: number): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  return pages.filter((path) => {
    const attack = /(?:claims\/c|people\/p)(\d+)\//.exec(path);
    return !attack || (ATTACKS[Number(attack[1])]?.includes("pwned") && Number(attack[1]) % oneIn === 0);
  });
}

function rewrite(folder: string, change: (html: string) => string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".html")) continue;
    const file = join(folder, path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }
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
