import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../src/language/english.ts";
import { embedCode } from "../src/outputs/embed.ts";
import type { Edition } from "../src/views/edition.ts";
import { verdictName } from "../src/views/verdict.ts";
import { BROWSER } from "./browser.ts";
import { editionOfExample, editions, filesOfEdition, textAt } from "./edition.ts";

/** A card of a few kilobytes. */
const MOST_BYTES = 4_096;

const ELSEWHERE = "https://elsewhere.example";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(BROWSER);
});
afterAll(() => browser.close());

describe.each(editions())("the cards of %s", (_, edition) => {
  const files = filesOfEdition(edition);

  test("are small, hold no script and nothing from elsewhere", () => {
    for (const id of edition.dossier.claims.keys()) {
      const card = textAt(files, `embed/claims/${id}/index.html`);
      expect([id, Buffer.byteLength(card) <= MOST_BYTES]).toEqual([id, true]);
      expect(card).not.toMatch(/<script|<img|\sstyle=|\son\w+=/);
      expect(card).toMatch(/^<!doctype html>\n<html [^>]*>\n<head>\n<meta http-equiv="content-security-policy"/);
    }
    expect(Buffer.byteLength(textAt(files, "embed/card.css"))).toBeLessThanOrEqual(MOST_BYTES);
  });
});

/** Shows the card of a claim on a page of another site, by the line of HTML that the claim page offers. */
async function frameCard(edition: Edition, id: string, scheme: "light" | "dark" = "light") {
  const files = filesOfEdition(edition);
  const claim = edition.dossier.claims.get(id);
  if (!claim) throw new Error(`there is no claim ${id}`);
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width: 400, height: 700 } });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  const base = edition.addresses.location.base;
  await page.route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === ELSEWHERE)
      return route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>Elsewhere</title>${embedCode(claim, edition)}`,
      });
    const path = pathname.slice(base.length);
    const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
    return file ? route.fulfill({ contentType: file.type, body: file.text }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${ELSEWHERE}/`);
  const frame = page.frames()[1];
  if (!frame) throw new Error("the line of HTML makes no frame");
  await frame.waitForLoadState();
  return { page, frame, complaints };
}

async function textOf(frame: Frame, selector: string): Promise<string[]> {
  return frame.locator(selector).allTextContents();
}

async function background(page: Page, frame: Frame): Promise<string> {
  const colour = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.close();
  return colour;
}

describe("a card on another site's page", () => {
  const edition = editionOfExample(undefined, { BASE_PATH: "/base/" });

  test("shows the sentence, the verdicts, the finding and the newest correction as text", async () => {
    const { page, frame, complaints } = await frameCard(edition, "opening");
    expect(await textOf(frame, "h1")).toEqual(["Ben said that the bridge </script><b>opens</b> in May."]);
    expect(await textOf(frame, ".said")).toEqual(["Ada, 20 February 2025"]);
    expect(await textOf(frame, "dd")).toEqual([
      verdictName("misattributed", english),
      verdictName("misleading", english),
    ]);
    expect(await textOf(frame, "main > p:last-child")).toEqual(["Ben spoke of June & only of cars."]);
    expect(await textOf(frame, ".correction")).toEqual(['Update, 5 March 2025. The minutes <are> out & "read".']);
    expect(await frame.locator("footer a").getAttribute("href")).toBe("https://bridges.example/base/claims/opening/");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a withdrawal comes first", async () => {
    const { page, frame } = await frameCard(edition, "denial");
    expect(await textOf(frame, "main > :first-child")).toEqual([
      "Withdrawn, 6 March 2025. The sentence was never said.",
    ]);
    await page.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing in %s, and it fits a narrow frame", async (scheme) => {
    const { page, frame } = await frameCard(edition, "opening", scheme);
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await frame.evaluate(axe);
    const violations = await frame.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
    expect(violations).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test("light and dark follow the reader", async () => {
    const light = await frameCard(edition, "opening", "light");
    const dark = await frameCard(edition, "opening", "dark");
    expect(await background(light.page, light.frame)).toBe("rgb(255, 254, 250)");
    expect(await background(dark.page, dark.frame)).toBe("rgb(20, 22, 25)");
  });
});

test("the line of HTML is one line, with the address and the sentence as text", () => {
  const edition = editionOfExample();
  const claim = edition.dossier.claims.get("opening");
  expect(claim && embedCode(claim, edition)).toBe(
    '<iframe src="https://bridges.example/embed/claims/opening/" title="Bridges &amp; &quot;Rivers&quot; on a claim: Ben said that the bridge &lt;/script&gt;&lt;b&gt;opens&lt;/b&gt; in May." width="100%" height="440" loading="lazy" style="border:0;max-width:36rem"></iframe>',
  );
});
