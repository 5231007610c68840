import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { violationsOn } from "./axe.ts";
import { BROWSER } from "./browser.ts";
import { ownSite } from "./own-site.ts";

/** Longer than any machine takes to open some two hundred pages, in milliseconds. */
const LONG = 600_000;

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Of the claims, people and cards, which are made alike, axe reads one in so many; all of them on demand:
 * EVERY_PAGE=1 npm test -- test/every-page.test.ts
 */
const ONE_IN = process.env["EVERY_PAGE"] ? 1 : 6;

/** What was found on the pages, each of which is opened once: under its policy, in the light, then in the dark. */
const found = {
  /** What the browser complained of. */
  complaints: [] as string[],
  /** What axe finds in the light, AAA contrast included. */
  violations: [] as string[],
  /** What it finds in the dark, where colours alone are others. */
  lowContrasts: [] as string[],
  /** Where links on pages lead within the site, each with a page that has it. */
  targets: new Map<string, string>(),
};

let site: Serving;
let folder: string;
let paths: readonly string[];

beforeAll(async () => {
  folder = await ownSite();
  site = await serve({ directory: folder, port: 0 });
  paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
  const browser = await chromium.launch(BROWSER);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
    const waiting = [...paths];
    await Promise.all([openAll(waiting, await context.newPage()), openAll(waiting, await context.newPage())]);
  } finally {
    await browser.close();
  }
}, LONG);

afterAll(() => site?.close());

it("sets no blank before a comma", () => {
  const set = paths.flatMap((path) => {
    const html = readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path), "utf8");
    return [...html.matchAll(/.{0,40}<\/\w+>\s+[,;].{0,20}/g)].map(([found]) => `${path}: ${found}`);
  });
  expect(set).toEqual([]);
});

it("opens every page under its policy without a complaint", () => {
  expect(paths.length).toBeGreaterThan(150);
  expect(found.complaints).toEqual([]);
});

it("has links that lead somewhere, every one", async () => {
  const dead: string[] = [];
  for (const [target, path] of found.targets) {
    const { status } = await fetch(target, {
      method: "HEAD",
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
    if (status !== 200) dead.push(`${path}: the link to ${target} gives ${status}`);
  }
  expect(found.targets.size).toBeGreaterThan(150);
  expect(dead).toEqual([]);
});

it("gives axe nothing to find, AAA contrast included", () => {
  expect(found.violations).toEqual([]);
});

it("keeps its contrast in the dark", () => {
  expect(found.lowContrasts).toEqual([]);
});

/** Every page of which there are few, and a part of those of which there are many. */
function oneOfEachKind(): Set<string> {
  const seen = new Map<string, number>();
  const chosen = paths.filter((path) => {
    const kind = path.replace(/[^/]+\/$/, "");
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return !/^\/(?:embed\/)?(?:claims|people)\/$/.test(kind) || count % ONE_IN === 0;
  });
  return new Set(chosen);
}

/** Opens what is waiting in a tab, one page after the other, and looks at each. */
async function openAll(waiting: string[], page: Page): Promise<void> {
  const forAxe = oneOfEachKind();
  let path: string | undefined;
  const complain = (text: string) => found.complaints.push(`${path}: ${text}`);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complain(message.text());
  });
  page.on("pageerror", (error) => complain(error.message));
  const answers: Promise<unknown>[] = [];
  page.on("request", (request) => answers.push(request.response().then((response) => response?.finished())));
  page.on("requestfailed", (request) => complain(`${request.url()} could not be fetched`));
  for (path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await page.goto(site.url.replace(/\/$/, "") + path);
    if (response?.status() !== 200) complain(String(response?.status()));
    const links = await page.$$eval("a[href]", (anchors) =>
      anchors.map((anchor) => new URL(anchor.getAttribute("href") ?? "", document.baseURI).href),
    );
    for (const link of links) if (link.startsWith(site.url)) found.targets.set(link.split("#", 1)[0] ?? link, path);
    if (forAxe.has(path)) await askAxe(page, path);
    // Whoever leaves a page breaks off what it still fetches, such as its icon.
    await Promise.all(answers.splice(0));
  }
}

async function askAxe(page: Page, path: string): Promise<void> {
  const light = await violationsOn(page, {
    runOnly: [...LEVELS, "best-practice"],
    rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  });
  found.violations.push(...light.map((violation) => `${path}: ${violation}`));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violationsOn(page, { runOnly: { type: "rule", values: ["color-contrast-enhanced"] } });
  found.lowContrasts.push(...dark.map((violation) => `${path}: ${violation}`));
  await page.emulateMedia({ colorScheme: "light" });
}
