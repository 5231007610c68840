import { type Browser, chromium, type Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { english } from "../src/language/english.ts";
import { type Serving, serve } from "../src/site/static-server.ts";
import { verdictName } from "../src/views/verdict.ts";
import { BROWSER } from "./browser.ts";
import { ownEdition } from "./edition.ts";
import { ownSite } from "./own-site.ts";

// Opens some seventy pages to a test.
vi.setConfig({ testTimeout: 300_000 });

const PHONE = { width: 360, height: 740 };

/** The share of claims that may need a third sheet: those with very much evidence. */
const MORE_THAN_TWO_SHEETS = 0.15;

const { dossier, addresses } = ownEdition();
const claims = [...dossier.claims.values()];

let serving: Serving;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  serving = await serve({ directory: await ownSite(), port: 0 });
  browser = await chromium.launch(BROWSER);
  page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

const open = (id: string) => page.goto(new URL(addresses.claim(id), serving.url).href);

test("every claim shows both verdicts in words on the first screen of a phone", async () => {
  const missed: string[] = [];
  for (const { id, verdict } of claims) {
    await open(id);
    for (const name of [verdict.attribution, verdict.substance].map((one) => verdictName(one, english))) {
      const box = await page.locator(".two dd").getByText(name, { exact: true }).first().boundingBox();
      if (!box || box.y < 0 || box.y + box.height > PHONE.height || box.x + box.width > PHONE.width)
        missed.push(`${id}: ${name} at ${JSON.stringify(box)}`);
    }
  }
  expect(claims.length).toBeGreaterThan(60);
  expect(missed).toEqual([]);
});

test("a reader goes from statement to statement through the whole text, and back", async () => {
  const subject = [...dossier.articles.values()].find(({ lead }) => lead)?.subject;
  const statements = claims.filter(({ said }) => said.in === subject).map(({ id }) => id);
  const seen: string[] = [];
  const idHere = () => new URL(page.url()).pathname.split("/").at(-2) ?? "";
  const follow = async (rel: string) => {
    seen.length = 0;
    for (;;) {
      seen.push(idHere());
      const links = await page.locator(`.turn a[rel=${rel}]`).all();
      const address = await links.at(-1)?.getAttribute("href");
      if (!address) return seen.toSorted();
      // Opened rather than clicked: a click does not wait until the next page is there.
      await page.goto(new URL(address, page.url()).href);
    }
  };
  await open(statements[0] ?? "");
  await follow("prev");
  expect(await follow("next")).toEqual(statements.toSorted());
  expect(await follow("prev")).toEqual(statements.toSorted());
});

test("claims fit on two sheets of paper but for those with very much evidence, without what paper cannot follow", async () => {
  const long: { id: string; evidence: number }[] = [];
  for (const { id, evidence } of claims) {
    await open(id);
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
    if (paper.numPages > 2) long.push({ id, evidence: evidence.length });
    if (paper.numPages > 3) expect(`${id}: ${paper.numPages} sheets`).toBe("3 at most");
    const { text } = await extractText(paper, { mergePages: true });
    for (const word of ["Menu", "Previous", "Send it by mail", "BibTeX"]) expect(text, id).not.toContain(word);
    expect(text, id).toContain("Last checked");
  }
  const most = claims.map(({ evidence }) => evidence.length).toSorted((one, other) => other - one);
  expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(MORE_THAN_TWO_SHEETS * claims.length);
  expect(most[0]).toBeGreaterThan(5);
  expect(long.filter(({ evidence }) => evidence < 6)).toEqual([]);
});
