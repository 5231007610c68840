import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { crowdedSite } from "./shared-site.ts";

let folder: string;
let serving: Serving;

beforeAll(async () => {
  folder = await crowdedSite();
  serving = await serve({ directory: folder, base: "/story/", port: 0 });
});
afterAll(() => serving?.close());

const read = (path: string) => readFileSync(join(folder, path), "utf8");

function documentAt(path: string): Document {
  return new JSDOM(read(path)).window.document;
}

function textsOf(parent: ParentNode, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
}

describe("the page of a claim", () => {
  it("draws the chain from the origin to the text, the wrong name struck", () => {
    const steps = [...documentAt("claims/opening/index.html").querySelectorAll(".chain > li")];
    expect(steps.map((step) => step.className)).toEqual(["asserted", "on-record", "misattributed by", ""]);
    expect(steps.map((step) => textsOf(step, "b")[0])).toEqual(["Dora & Co.", "Ben", "wrongly named: Cy", "Ada"]);
    expect(steps.map((step) => textsOf(step, ".st")[0])).toEqual([
      "only asserted",
      "on record",
      "misattributed",
      "the statement",
    ]);
    expect(textsOf(steps[2] as Element, ".a")[0]).toBe("is named instead of Ben");
  });

  it("says the chain in one sentence", () => {
    expect(textsOf(documentAt("claims/opening/index.html"), "figcaption")).toEqual([
      "Ada says that Cy (it was Ben) said to Ada that Dora & Co. told Ben so.",
    ]);
  });

  it("sets a quotation beside its translation and leads to the words on their page", () => {
    const evidence = documentAt("claims/opening/index.html").querySelector(".evid > li");
    const words = evidence?.querySelector("[lang=ru] q");
    expect(words?.textContent).toBe("Мост откроют, возможно, в мае");
    expect(words?.querySelector("a")?.href).toMatch(
      /^https:\/\/council\.example\/minutes\?day=19&part=2#:~:text=%D0%9C%D0%BE%D1%81%D1%82/,
    );
    expect(textsOf(evidence as Element, ".pair > div:last-child q")).toEqual([
      "They will open the bridge, perhaps, in May",
    ]);
    expect(evidence?.querySelector("blockquote")?.getAttribute("cite")).toBe(
      "https://council.example/minutes?day=19&part=2",
    );
  });

  it("has both verdicts with what they mean on top, then its corrections; of a withdrawn one these alone are higher", () => {
    const page = documentAt("claims/opening/index.html");
    expect(textsOf(page, ".two dd")).toEqual([
      "Misattributed",
      "Somebody else said it.",
      "Misleading",
      "Parts are so; the whole gives a wrong picture.",
    ]);
    const [head, next] = page.querySelectorAll("article > *");
    expect(head?.querySelector("h1 + .two")).not.toBeNull();
    expect(next?.id).toBe("corrections");
    expect([...(next?.querySelectorAll("[id]") ?? [])].map(({ id }) => id)).toEqual(["correction-2", "correction-1"]);
    const withdrawn = documentAt("claims/denial/index.html");
    expect(textsOf(withdrawn, ".gone strong")).toEqual(["Withdrawn, 6 March 2025."]);
    expect(withdrawn.querySelector("article > *")?.id).toBe("corrections");
  });

  it("leads to its citation, its link and its history, and says when it was last checked", () => {
    const page = documentAt("claims/opening/index.html");
    const line = [...page.querySelectorAll("p.s")].find(({ textContent }) => textContent.includes("Last checked"));
    expect(line?.querySelector("time")?.dateTime).toBe("2025-03-01");
    const targets = [...(line?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    expect(targets).toEqual(["#cite", "#share"]);
    for (const target of targets) expect(page.querySelector(target), target).not.toBeNull();
    const links = [...page.querySelectorAll("[aria-labelledby=share] a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "https://bridges.example/story/claims/opening/",
      expect.stringMatching(/^mailto:\?subject=Misattributed%2C%20misleading%3A%20Ben/),
    ]);
  });

  it("leads to the claims before and after it in their order", () => {
    const ways = (id: string) =>
      [...documentAt(`claims/${id}/index.html`).querySelectorAll("nav.turn")].map((nav) => [
        nav.getAttribute("aria-label"),
        ...[...nav.querySelectorAll("a")].map((link) => `${link.rel} ${link.getAttribute("href")}`),
      ]);
    const name = "Statements in the order of the text";
    const onward = "next /story/claims/denial/";
    expect(ways("opening")).toEqual([
      [name, onward],
      [`${name}, in words`, onward],
    ]);
    const both = ["prev /story/claims/opening/", "next /story/claims/silence/"];
    expect(ways("denial")).toEqual([
      [name, ...both],
      [`${name}, in words`, ...both],
    ]);
  });

  it("is the only place of its ClaimReview", () => {
    const reviews = (path: string) => read(path).match(/"@type":"ClaimReview"/g)?.length ?? 0;
    expect(reviews("claims/opening/index.html")).toBe(1);
    expect(["index.html", "articles/bridge/index.html", "claims/index.html"].map(reviews)).toEqual([0, 0, 0]);
  });

  it("leads to the passages that use it, under the site's base", () => {
    const links = [...documentAt("claims/denial/index.html").querySelectorAll("[aria-labelledby=articles] a")];
    expect(links.map((link) => link.getAttribute("href")).slice(0, 2)).toEqual([
      "/story/articles/bridge/#claim-denial",
      "/story/articles/bridge/#claim-denial-2",
    ]);
  });

  it("shows text as text", () => {
    expect(textsOf(documentAt("claims/opening/index.html"), "h1")).toEqual([
      "Ben said that the bridge </script><b>opens</b> in May.",
    ]);
  });
});

describe("the index of claims", () => {
  it("has all statements as marks, each read out once, with a key in words", () => {
    const page = documentAt("claims/index.html");
    expect(documentAt("index.html").querySelector('a[href="/story/claims/#grid"]')).not.toBeNull();
    const links = [...page.querySelectorAll(".score a")];
    expect(links).toHaveLength(3);
    for (const link of links) for (const hidden of link.querySelectorAll("[aria-hidden]")) hidden.remove();
    expect(
      links.map((link) => [link.textContent?.replace(/\s+/g, " ").trim(), link.querySelector("[title]")])[0],
    ).toEqual(["Ben said that the bridge </script><b>opens</b> in May. Misattributed, Misleading", null]);
    expect(textsOf(page, ".meant dt")).toEqual(["Misattributed", "Misleading", "Inaccurate", "Not checkable"]);
    expect(textsOf(page, ".meant dd")[0]).toBe("Somebody else said it.");
  });

  it("has the question before each verdict", () => {
    expect(textsOf(documentAt("claims/index.html"), ".cl > li:first-child .ask")).toEqual([
      "Did they say so? Misattributed",
      "Is it so? Misleading",
    ]);
  });
});

describe("the front page", () => {
  it("has question, answer, chain, what the statements have come to, and the worst of them in words", () => {
    const page = documentAt("index.html");
    expect(textsOf(page, "h1")).toEqual(["Does the bridge open in May & stay open?"]);
    expect(textsOf(page, ".reply")).toEqual(["The answer Nobody knows."]);
    expect(textsOf(page, ".way a")).toEqual(["Read the article The bridge <i>of</i> May"]);
    expect(page.querySelectorAll(".chain > li")).toHaveLength(4);
    expect(textsOf(page, "#statements")).toEqual(["3 statements of The Gazette’s report, judged one by one"]);
    expect(textsOf(page, ".sums li")).toEqual([
      "1 is misleading",
      "1 is inaccurate",
      "1 cannot be checked",
      "1 was said by somebody else",
    ]);
    const bars = [...page.querySelectorAll(".sums rect")].map((bar) => [
      bar.getAttribute("x"),
      bar.getAttribute("width"),
    ]);
    expect(bars.slice(0, 3)).toEqual([
      ["0%", "33.3%"],
      ["33.3%", "33.3%"],
      ["66.7%", "33.3%"],
    ]);
    expect(textsOf(page, "#gravest")).toEqual(["The two statements with faults"]);
    expect(textsOf(page, ".worst .both")[0]).toBe("Did they say so? Misattributed Is it so? Misleading");
  });

  it("says which text is read, and how fresh everything is, before the chain", () => {
    const page = documentAt("index.html");
    expect(textsOf(page, ".facts dt")).toEqual(["The report", "Last checked", "Newest source"]);
    expect(textsOf(page, ".facts dd")).toEqual([
      "“Bridge opens in May” The Gazette · undated",
      "Verdicts given 1 March 2025; sources read 28 February – 7 March 2025",
      "19 February 2025; 1 source shows no date; 1 with a vague date may be later",
    ]);
    expect([...page.querySelectorAll(".facts, .chain")].map(({ className }) => className.split(" ").at(-1))).toEqual([
      "facts",
      "chain",
    ]);
  });

  it("leaves the findings to the article where the site has an answer", () => {
    expect(documentAt("index.html").querySelector("#brief")).toBeNull();
    expect(documentAt("articles/bridge/index.html").querySelector("#brief")).not.toBeNull();
  });

  it("keeps every link under the site's base", () => {
    const links = [...documentAt("index.html").querySelectorAll("a[href^='/']")];
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !link.getAttribute("href")?.startsWith("/story/"))).toEqual([]);
  });
});

interface Layout {
  readonly isWide: boolean;
  /** Pairs of notes that cover each other, and notes that cover anything else. */
  readonly collisions: number;
  /** By how many pixels the page is wider than the window. */
  readonly sideways: number;
}

/** Runs in the browser. A pixel of overlap is rounding. */
const LAYOUT = `(() => {
  const box = (element) => element.getBoundingClientRect();
  const meets = (a, b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const notes = [...document.querySelectorAll(".note")].map(box);
  const rest = [...document.querySelectorAll(".noted > :not(.u, table), .u > :not(.notes), tr:not(.nr), .footnotes, .sec, .foot")].map(box);
  const others = (note, place) => [...notes.slice(place + 1), ...rest].filter((other) => meets(note, other));
  return {
    isWide: getComputedStyle(document.querySelector(".noted")).display === "flow-root",
    collisions: notes.flatMap(others).length,
    sideways: document.documentElement.scrollWidth - innerWidth,
  };
})()`;

describe("notes in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(BROWSER);
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function layouts(page: Page, widths: readonly number[]): Promise<Record<string, Layout>> {
    const found: Record<string, Layout> = {};
    for (const percent of [100, 125, 160, 200]) {
      await page.evaluate(`document.documentElement.style.fontSize = "${percent}%"`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        found[`${width} px at ${percent} %`] = await page.evaluate<Layout>(LAYOUT);
      }
    }
    return found;
  }

  it.each(["crowd", "spread", "bridge"])("of %s never cover each other or the text", async (id) => {
    const page = await browser.newPage();
    await page.goto(`${serving.url}articles/${id}/`);
    const found = await layouts(page, [320, 640, 1024, 1120, 1280, 1440, 1920, 2560]);
    await page.close();
    expect(Object.entries(found).filter(([, { collisions, sideways }]) => collisions > 0 || sideways > 0)).toEqual([]);
    expect(new Set(Object.values(found).map(({ isWide }) => isWide))).toEqual(new Set([true, false]));
  });

  it("open under their passage on a phone without a script", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    await page.goto(`${serving.url}articles/bridge/`);
    const note = page.locator("#note-denial");
    expect(await note.isVisible()).toBe(false);
    await page.locator("#claim-denial").click();
    expect(await note.isVisible()).toBe(true);
    await note.locator("[role=doc-backlink]").click();
    expect(page.url()).toMatch(/#claim-denial$/);
    await page.close();
  });
});

describe("a page that scrolls", () => {
  it("begins where one begins that does not, so that nothing moves while it loads", async () => {
    const browser = await chromium.launch({ ...BROWSER, ignoreDefaultArgs: ["--hide-scrollbars"] });
    try {
      const page = await browser.newPage({ viewport: { width: 1350, height: 940 } });
      const beginning = async (path: string) => {
        await page.goto(serving.url + path);
        return page.evaluate<{ left: number; scrolls: boolean }>(`({
          left: document.querySelector("h1").getBoundingClientRect().left,
          scrolls: document.documentElement.scrollHeight > innerHeight,
        })`);
      };
      const short = await beginning("404.html");
      const long = await beginning("articles/spread/");
      expect([short.scrolls, long.scrolls]).toEqual([false, true]);
      expect(long.left).toBe(short.left);
    } finally {
      await browser.close();
    }
  });
});
