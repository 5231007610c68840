import { JSDOM } from "jsdom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasLetters } from "../src/dossier/direction.ts";
import { entryOf } from "../src/dossier/dossier.ts";
import { english } from "../src/language/english.ts";
import { embedCode } from "../src/outputs/embed.ts";
import { type Serving, serve } from "../src/site/static-server.ts";
import { citeClaim } from "../src/views/citation.ts";
import { claimHeadline } from "../src/views/claim-headline.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { filesOf, replace } from "./dossiers/example.ts";
import { fromRight } from "./dossiers/from-right.ts";
import { editionOfExample, filesOfEdition, textAt } from "./edition.ts";

const edition = editionOfExample(fromRight);
const files = filesOfEdition(edition);
const workshop = new Workshop(fromRight);
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  const { code, output } = await workshop.build();
  expect(code, output).toBe(0);
  serving = await serve({ directory: workshop.out, base: "/", port: 0 });
  browser = await chromium.launch(BROWSER);
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  workshop.remove();
});

const documentAt = (path: string) => new JSDOM(workshop.read(path)).window.document;
const pages = () => Object.keys(workshop.digests()).filter((path) => path.endsWith(".html"));

/** The texts of a page that hold letters from the right and are set apart by nothing. */
function unisolated(page: Document): string[] {
  const walker = page.createTreeWalker(page.body, 4);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode as Text;
    const isOurs = !parentElement?.closest("[dir], pre, script, svg");
    if (isOurs && hasLetters(nodeValue ?? "", "rtl")) found.push((nodeValue ?? "").trim());
  }
  return found;
}

describe("words that run from the right in an English dossier", () => {
  it("stand in elements of their own on every page", () => {
    expect(pages().length).toBeGreaterThan(15);
    const left = pages().flatMap((path) => unisolated(documentAt(path)).map((text) => `${path}: ${text}`));
    expect(left).toEqual([]);
  });

  it("run as their language does, whatever they begin with, and say what it is", () => {
    const page = documentAt("claims/opening/index.html");
    const of = (words: string) =>
      [...page.querySelectorAll("[lang]")]
        .filter(({ textContent }) => textContent?.includes(words))
        .map((element) => [element.getAttribute("lang"), element.getAttribute("dir")]);
    expect(of("NATO قال نعم 24").slice(1)).toEqual([
      ["ar", "rtl"],
      ["ar", "rtl"],
    ]);
    expect(of("NATO ۲۴").slice(1)).toEqual([["fa", "rtl"]]);
    expect(of("BBC تنشر").slice(1)).toEqual([["ar", "rtl"]]);
    const native = documentAt("people/ada/index.html").querySelector(".stand bdi");
    expect([native?.getAttribute("lang"), native?.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  });

  it("run so in bodies: quotations, paragraphs, links, and words that are quoted elsewhere", () => {
    const page = documentAt("articles/bridge/index.html");
    const dirOf = (words: string, selector: string) =>
      [...page.querySelectorAll(`.prose ${selector}`)]
        .find(({ textContent }) => textContent?.startsWith(words))
        ?.getAttribute("dir");
    expect(dirOf("BBC قال", "blockquote p")).toBe("rtl");
    expect(dirOf("وزارة", "p")).toBe("rtl");
    expect(dirOf("Ada says", "p")).toBeNull();
    expect(dirOf("הארץ 7", "a")).toBe("auto");
    expect(dirOf("NATO قال نعم 24", "span[lang=ar]")).toBe("rtl");
    const event = documentAt("timeline/index.html").querySelector("#meeting p span[lang=ar]");
    expect(event?.getAttribute("dir")).toBe("rtl");
  });

  it("are isolated in what has no markup, and nowhere in data", () => {
    expect(documentAt("people/ada/index.html").title).toBe("\u2068الجزيرة 24\u2069 – Bridges");
    const description = documentAt("people/ben/index.html").querySelector("meta[name=description]");
    expect(description?.getAttribute("content")).toMatch(/^\u2068הארץ 7\u2069 in this dossier: \d/);
    expect(documentAt("timeline/index.html").querySelector("figure")?.textContent).toContain("\u2068הארץ 7\u2069");
    const claim = entryOf(edition.dossier.claims, "denial");
    const sentence = "\u2068The bridge, “الجسر 24”, does not open.\u2069";
    expect(claimHeadline(claim, english)).toContain(`: ${sentence}`);
    expect(textAt(files, "feed.xml")).toContain(`<title>Update – ${claimHeadline(claim, english)}</title>`);
    expect(embedCode(claim, edition)).toContain(`title="Bridges on a claim: ${sentence}"`);
    expect(citeClaim(claim, edition).text).toContain("\u2068The bridge, “الجسر 24”, does not open\u2069 [Claim");
    expect(citeClaim(claim, edition).bibtex).not.toMatch(/[\u2066-\u2069]/);
    for (const [path, { text }] of files)
      if (/\.(?:json|jsonld|csv|txt|jsonl)$/.test(path))
        expect([path, /[\u2066-\u2069]/.test(text)]).toEqual([path, false]);
    for (const path of pages()) {
      const page = documentAt(path);
      for (const script of page.querySelectorAll("script")) expect(script.textContent).not.toMatch(/[\u2066-\u2069]/);
      // What has markup needs no signs, and search and copies would carry them.
      for (const drawing of page.querySelectorAll("svg, pre")) drawing.remove();
      expect([path, /[\u2066-\u2069]/.test(page.body.textContent ?? "")]).toEqual([path, false]);
    }
  });

  it("stand in a card of their own, too", () => {
    const card = new JSDOM(textAt(files, "embed/claims/opening/index.html")).window.document;
    expect(unisolated(card)).toEqual([]);
    expect(card.querySelector(".said bdi")?.getAttribute("dir")).toBe("auto");
  });

  it("leave dates, numbers and marks beside them in their places for a reader's eye", async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(`${serving.url}claims/opening/`);
    const places = await page.evaluate(() => {
      const line = [...document.querySelectorAll("p.s, .s p")].find((one) => one.textContent?.includes("Asserted by"));
      const edges = (element: Element | null | undefined) => element?.getBoundingClientRect();
      const name = edges(line?.querySelector("bdi"));
      const date = edges(line?.querySelector("time"));
      const quotation = document.querySelector(".pair [dir=rtl] q");
      const letter = (index: number) => {
        const text = document.createTreeWalker(quotation ?? document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      return { name: name?.right ?? 0, date: date?.left ?? 0, first: letter(0), last: letter(14) };
    });
    expect(places.date).toBeGreaterThan(places.name);
    expect(places.first).toBeGreaterThan(places.last);
    await page.close();
  });
});

describe("a site in a language that runs from the right", () => {
  const arabic = editionOfExample({
    files: {
      "site.md": replace("tagline:", "language: ar\ntagline:"),
    },
  });

  it("says so, and isolates what runs from the left", () => {
    const card = textAt(filesOfEdition(arabic), "embed/claims/opening/index.html");
    expect(card).toContain('<html lang="ar" dir="rtl">');
    expect(card).toContain('<p class="said"><bdi dir="auto">Ada</bdi>، <time');
  });
});

it("content itself holds no signs that isolate, so that ours are the only ones", () => {
  for (const { text } of filesOf(fromRight)) expect(text).not.toMatch(/[\u2066-\u2069]/);
});
