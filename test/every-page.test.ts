import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { ownSite } from "./own-site.ts";

/** Longer than any machine takes to open some two hundred pages, in milliseconds. */
const LONG = 600_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Of the claims, people and cards, which are made alike, axe reads one in so many; all of them on demand:
 * EVERY_PAGE=1 npm test -- test/every-page.test.ts
 */
const ONE_IN = process.env["EVERY_PAGE"] ? 1 : 6;

let site: Serving;
let browser: Browser;
let folder: string;
let paths: readonly string[];

beforeAll(async () => {
  folder = await ownSite();
  site = await serve({ directory: folder, port: 0 });
  browser = await chromium.launch(BROWSER);
  paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}, LONG);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it("sets no blank before a comma", () => {
  const set = paths.flatMap((path) => {
    const html = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path), "utf8");
    return [...html.matchAll(/.{0,40}<\/\w+>\s+[,;].{0,20}/g)].map(([found]) => `${path}: ${found}`);
  });
  expect(set).toEqual([]);
});

it(
  "opens every page under its policy without a complaint, and every link on it leads somewhere",
  async () => {
    const complaints: string[] = [];
    const targets = new Map<string, string>();
    await visit({}, async (page, path) => {
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(`${path}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
      page.on("requestfailed", (request) => complaints.push(`${path}: ${request.url()} could not be fetched`));
      const response = await page.goto(address(path));
      if (response?.status() !== 200) complaints.push(`${path}: ${response?.status()}`);
      const links = await page.$$eval("a[href]", (anchors) =>
        anchors.map((anchor) => new URL(anchor.getAttribute("href") ?? "", document.baseURI).href),
      );
      for (const link of links) if (link.startsWith(site.url)) targets.set(link.split("#", 1)[0] ?? link, path);
    });
    expect(paths.length).toBeGreaterThan(150);
    for (const [target, path] of targets) {
      const { status } = await fetch(target, {
        method: "HEAD",
        redirect: "manual",
        signal: AbortSignal.timeout(10_000),
      });
      if (status !== 200) complaints.push(`${path}: the link to ${target} gives ${status}`);
    }
    expect(complaints).toEqual([]);
  },
  LONG,
);

it(
  "gives axe nothing to find, AAA contrast included",
  async () => {
    const found = await violations({ colorScheme: "light" }, oneOfEachKind(), {
      runOnly: [...LEVELS, "best-practice"],
      rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    });
    expect(found).toEqual([]);
  },
  LONG,
);

it(
  "keeps its contrast in the dark",
  async () => {
    const found = await violations({ colorScheme: "dark" }, oneOfEachKind(), {
      runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
    });
    expect(found).toEqual([]);
  },
  LONG,
);

/** Every page of which there are few, and a part of those of which there are many. */
function oneOfEachKind(): string[] {
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const kind = path.replace(/[^/]+\/$/, "");
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return !/^\/(?:embed\/)?(?:claims|people)\/$/.test(kind) || count % ONE_IN === 0;
  });
}

async function violations(options: BrowserContextOptions, which: readonly string[], axe: object): Promise<string[]> {
  const found: string[] = [];
  await visit(
    { ...options, bypassCSP: true },
    async (page, path) => {
      await page.goto(address(path));
      await page.evaluate(AXE);
      const results = await page.evaluate(async (settings) => {
        const run = (
          window as unknown as {
            axe: { run(settings: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe;
        return (await run.run(settings)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
      }, axe);
      found.push(...results.map((violation) => `${path}: ${violation}`));
    },
    which,
  );
  return found;
}

/** Opens pages in two tabs side by side, each page in a fresh one. */
async function visit(
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
  which: readonly string[] = paths,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const waiting = [...which];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await context.newPage();
      try {
        await look(page, path);
      } finally {
        await page.close();
      }
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await context.close();
  }
}

function address(path: string): string {
  return site.url.replace(/\/$/, "") + path;
}
