import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { tellingDossier } from "./dossiers/telling-dossier.ts";
import { type PlainServer, servePlainly } from "./plain-server.ts";

const ORIGIN = "https://host.example";
const workshop = new Workshop(tellingDossier);
let browser: Browser;
let recorded: string;

beforeAll(async () => {
  const { code, output } = await workshop.run("record");
  expect(code, output).toBe(0);
  recorded = readFileSync(join(workshop.content, "record.jsonl"), "utf8");
  browser = await chromium.launch(BROWSER);
});
afterAll(async () => {
  await browser?.close();
  workshop.remove();
});

describe.each([
  ["below a path", "dossiers/x", "/dossiers/x/"],
  ["below a path of other letters and a blank", "/Мир и дом", "/%D0%9C%D0%B8%D1%80%20%D0%B8%20%D0%B4%D0%BE%D0%BC/"],
  ["at the root", "", "/"],
])("a site %s", (_, given, base) => {
  let plain: PlainServer;
  let files: readonly string[];

  beforeAll(async () => {
    const { code, output } = await workshop.build({ SITE_URL: ORIGIN, BASE_PATH: given });
    expect(code, output).toBe(0);
    files = readdirSync(workshop.out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(workshop.out.length + 1));
    plain = await servePlainly(workshop.out, base);
  });
  afterAll(() => plain?.close());

  /** The status with which a plain host answers an address of the site. */
  async function statusOf(address: string): Promise<number> {
    const { pathname } = new URL(address, ORIGIN + base);
    const response = await fetch(plain.origin + pathname, { redirect: "manual" });
    await response.arrayBuffer();
    return response.status;
  }

  it("has no address outside, and each of them leads somewhere", async () => {
    const addresses = new Map<string, string>();
    for (const file of files)
      for (const address of addressesIn(file, workshop.read(file))) addresses.set(address, file);
    const outside = [...addresses].filter(([address]) => !new URL(address).pathname.startsWith(base));
    expect(outside).toEqual([]);
    expect(addresses.size).toBeGreaterThan(60);
    const dead: string[] = [];
    for (const [address, file] of addresses) if ((await statusOf(address)) !== 200) dead.push(`${file}: ${address}`);
    expect(dead).toEqual([]);
  });

  it("names itself in canonical addresses, shared images, linked data, feeds and the sitemap", () => {
    const own = ORIGIN + base;
    const page = workshop.read("claims/opening/index.html");
    expect(page).toContain(`<link rel="canonical" href="${own}claims/opening/">`);
    expect(page).toContain(`<meta property="og:url" content="${own}claims/opening/">`);
    expect(page).toContain(`<meta property="og:image" content="${own}images/share/claims/opening.png">`);
    const [, title = ""] = /<meta property="og:title" content="([^"]*)">/.exec(page) ?? [];
    expect(title).toMatch(/^Misattributed, misleading: /);
    expect(page).toContain("<title>Misattributed, misleading: Ben said that ");
    expect(page).toContain('<meta property="og:type" content="article">');
    expect(workshop.read("index.html")).toContain('<meta property="og:type" content="website">');
    expect(page).toContain(`<link rel="manifest" href="${base}site.webmanifest">`);
    expect(JSON.parse(workshop.read("site.webmanifest"))).toMatchObject({ start_url: base, scope: base });
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(valuesOf(JSON.parse(data), "@id").filter((id) => !id.startsWith(own))).toEqual([]);
    expect(valuesOf(JSON.parse(data), "@id").length).toBeGreaterThan(0);
    expect(workshop.read("feed.xml")).toContain(`href="${own}claims/opening/"`);
    expect(workshop.read("sitemap-index.xml")).toContain(`<loc>${own}sitemap-0.xml</loc>`);
    expect(workshop.read("sitemap-0.xml")).toContain(`<loc>${own}claims/opening/</loc>`);
    expect(workshop.read("robots.txt")).toContain(`Sitemap: ${own}sitemap-index.xml`);
    expect(workshop.read("_headers")).toContain(`\n${base}claims/*\n`);
    expect(workshop.read("data/claims.csv")).toContain(`${own}claims/opening/`);
  });

  it("has the same publication record wherever it stands", () => {
    expect(workshop.read("record.jsonl")).toBe(recorded);
    expect(recorded.split("\n").length).toBeGreaterThan(4);
  });

  it("redirects an address without its slash to the one with it, within the base", async () => {
    const site = await serve({ directory: workshop.out, base, port: 0 });
    try {
      for (const path of ["claims", "claims/opening", "articles/bridge"]) {
        const response = await fetch(site.url + path, { redirect: "manual" });
        expect([response.status, response.headers.get("location")]).toEqual([301, `${base}${path}/`]);
      }
    } finally {
      await site.close();
    }
  });

  it("is drawn and searched in a browser, from a plain host, with nothing missing", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    // A card for frames names no icon, so a browser asks the host for one.
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.url().endsWith("/favicon.ico"))
        faults.push(`${response.status()} ${response.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        faults.push(message.text());
    });
    try {
      for (const path of ["", "claims/", "articles/bridge/", "timeline/", "embed/claims/opening/"]) {
        await page.goto(plain.origin + base + path, { waitUntil: "load" });
        expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length), path).toBeGreaterThan(3);
      }
      await page.goto(`${plain.origin}${base}search/?q=bridge`, { waitUntil: "load" });
      await page.waitForSelector("#results a");
      const found = await page.$$eval("#results a", (links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(found.length).toBeGreaterThan(2);
      for (const address of found) {
        expect(address.startsWith(plain.origin + base)).toBe(true);
        expect(await statusOf(new URL(address).pathname), address).toBe(200);
      }
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

/** The full addresses of the site's own origin that stand in a file. */
function addressesIn(file: string, text: string): string[] {
  const found = [...text.matchAll(/https:\/\/host\.example[^\s"'<>\\,){}&]*/g)].map(([address]) => address);
  const here = new URL(file.replace(/(^|\/)index\.html$/, "$1"), `${ORIGIN}/`);
  if (file.endsWith(".html")) found.push(...linksOf(text).map((link) => absolute(link, here)));
  if (file.endsWith(".css"))
    found.push(...[...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, link = ""]) => absolute(link, here)));
  return found.filter((address) => address.startsWith(ORIGIN)).map((address) => address.replace(/[#?].*$/, ""));
}

/** Addresses in pages begin with a slash or a place on the page; were one relative, it would be read from the root here and be missed there. */
function absolute(link: string, here: URL): string {
  return link.startsWith("#") || !URL.canParse(link, here) ? "" : new URL(link, here).href;
}

function linksOf(html: string): string[] {
  const links: string[] = [];
  const parser = new Parser({
    onopentag(_name, { href, src, action, poster }) {
      for (const link of [href, src, action, poster]) if (link !== undefined) links.push(link);
    },
  });
  parser.end(html);
  return links;
}

function valuesOf(data: unknown, key: string): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value] : valuesOf(value, key),
  );
}
