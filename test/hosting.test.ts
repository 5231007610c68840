import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Host, startCaddy, startNginx } from "../bench/hosts.ts";
import {
  COMMON_HEADERS,
  EMBED_POLICY,
  LASTING_CACHE,
  PAGE_POLICY,
  policyHeader,
  SEARCH_POLICY,
  SHORT_CACHE,
} from "../src/outputs/hosting.ts";
import { serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { servePlainly } from "./plain-server.ts";
import { tellingSite } from "./shared-site.ts";

let workshop: Workshop;
let browser: Browser;

beforeAll(async () => {
  workshop = new Workshop("empty", await tellingSite());
  browser = await chromium.launch(BROWSER);
});
afterAll(async () => {
  await browser?.close();
  workshop.remove();
});

const PAGE = {
  "content-security-policy": policyHeader(PAGE_POLICY),
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "access-control-allow-origin": null,
  "cache-control": SHORT_CACHE,
};
const DATA = { "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" };

/** The headers that each kind of path has. */
const kinds: readonly (readonly [string, string, number, Readonly<Record<string, string | null>>])[] = [
  ["the front page", "", 200, { ...PAGE, "content-type": "text/html; charset=utf-8" }],
  ["a claim", "claims/opening/", 200, PAGE],
  ["the list of claims", "claims/", 200, PAGE],
  [
    "what is not there",
    "nothing/",
    404,
    { "content-security-policy": policyHeader(PAGE_POLICY), "x-frame-options": "DENY" },
  ],
  ["the search", "search/", 200, { ...PAGE, "content-security-policy": policyHeader(SEARCH_POLICY) }],
  [
    "a card for frames",
    "embed/claims/opening/",
    200,
    {
      "content-security-policy": policyHeader(EMBED_POLICY, true),
      "x-frame-options": null,
      "cross-origin-resource-policy": "cross-origin",
    },
  ],
  ["the data of all claims", "data/claims.json", 200, { ...DATA, "x-content-type-options": "nosniff" }],
  ["the table of all claims", "data/claims.csv", 200, { ...DATA, "content-type": "text/csv; charset=utf-8" }],
  ["a feed", "feed.xml", 200, DATA],
  ["the record", "record.jsonl", 200, DATA],
  [
    "an image for shared links",
    "images/share/claims/opening.png",
    200,
    { "cross-origin-resource-policy": "cross-origin", "content-type": "image/png" },
  ],
];

const hosts: readonly (readonly [string, (() => Promise<Host>) | undefined])[] = [
  [
    "our own server",
    async () => {
      const { url, close } = await serve({ directory: workshop.out, port: 0 });
      return { origin: url.replace(/\/$/, ""), close };
    },
  ],
  ["nginx", existsSync("/usr/sbin/nginx") ? () => startNginx(workshop.out, scratch("nginx")) : undefined],
  ["caddy", existsSync("/usr/bin/caddy") ? () => startCaddy(workshop.out, scratch("caddy")) : undefined],
];

function scratch(name: string): string {
  const folder = join(workshop.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

describe.each(hosts)(
  "%s, with the headers that come with the site (skipped where it is not installed)",
  (name, start) => {
    let host: Host;
    beforeAll(async () => {
      if (start) host = await start();
    });
    afterAll(() => host?.close());

    const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${host.origin}/${path}`, { redirect: "manual", headers });

    it.skipIf(!start).each(kinds)("sends %s as it should", async (_, path, status, expected) => {
      const response = await get(path);
      await response.arrayBuffer();
      expect(response.status).toBe(status);
      for (const [header, value] of Object.entries(COMMON_HEADERS))
        expect(response.headers.get(header), header).toBe(value);
      // A static host knows the headers of paths, and what is not there has no path; the policy in the page's head holds.
      if (status === 404 && name === "our own server") return;
      for (const [header, value] of Object.entries(expected)) expect(response.headers.get(header), header).toBe(value);
    });

    it.skipIf(!start)("lets browsers keep what never changes", async () => {
      const [sheet = ""] = /\/assets\/[^"]+\.css/.exec(workshop.read("index.html")) ?? [];
      const response = await get(sheet.slice(1));
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, LASTING_CACHE]);
      expect(response.headers.get("content-type")).toMatch(/^text\/css/);
      expect(await response.text()).toBe(workshop.read(sheet.slice(1)));
    });

    it.skipIf(!start)("names JSON as what it is, which is UTF-8 with or without a word about it", async () => {
      const response = await get("data/claims.json");
      await response.arrayBuffer();
      expect(response.headers.get("content-type")).toMatch(/^application\/json(; charset=utf-8)?$/);
    });

    it.skipIf(!start)("redirects an address without its slash, within the site", async () => {
      const response = await get("claims/opening");
      expect([301, 308]).toContain(response.status);
      expect(new URL(response.headers.get("location") ?? "", host.origin).href).toBe(`${host.origin}/claims/opening/`);
    });

    it.skipIf(!start)("shows the site's own page for what is not there, and hides _headers", async () => {
      for (const path of ["nothing", "claims/none/", "_headers", "..%2f..%2fetc%2fpasswd"]) {
        const response = await get(path);
        expect([400, 404], path).toContain(response.status);
        const text = await response.text();
        expect(text, path).not.toMatch(/Strict-Transport-Security|root:/);
        if (!path.startsWith("_") && !path.startsWith("..")) expect(text, path).toBe(workshop.read("404.html"));
      }
    });

    it.skipIf(!start)("sends the files that the build has compressed", async () => {
      const zipped = await compressedBytes(host, "/articles/bridge/", "gzip");
      expect(gunzipSync(zipped).toString()).toBe(workshop.read("articles/bridge/index.html"));
      expect(zipped.equals(readFileSync(join(workshop.out, "articles/bridge/index.html.gz")))).toBe(true);
      if (name === "nginx") return;
      const brotli = await compressedBytes(host, "/articles/bridge/", "br");
      expect(brotliDecompressSync(brotli).toString()).toBe(workshop.read("articles/bridge/index.html"));
    });

    it.skipIf(!start)("finds what is looked for, with a worker under the policy of its own file", async () => {
      const page = await browser.newPage();
      try {
        await page.goto(`${host.origin}/search/?q=bridge`);
        await page.locator("#results > li").first().waitFor({ timeout: 10_000 });
        expect(await page.locator("#status").textContent()).toMatch(/^\d+ pages? for “bridge”$/);
      } finally {
        await page.close();
      }
    });

    it.skipIf(!start)("may be framed in its cards and nowhere else", async () => {
      const outside = scratch("outside");
      const framed = async (path: string) => {
        writeFileSync(join(outside, "index.html"), `<!doctype html><iframe src="${host.origin}/${path}"></iframe>`);
        const other = await servePlainly(outside, "/");
        const page = await browser.newPage();
        try {
          await page.goto(`${other.origin}/`, { waitUntil: "load" });
          const frame = page.frames().find((one) => one.url().startsWith(host.origin));
          return (await frame?.evaluate(() => document.body?.textContent)) ?? "";
        } finally {
          await page.close();
          await other.close();
        }
      };
      expect(await framed("embed/claims/opening/")).toContain("Sources and reasons");
      expect(await framed("claims/opening/")).not.toContain("bridge");
      expect(await framed("")).not.toContain("bridge");
    });
  },
);

/** The bytes of an answer as they travel: `fetch` would unpack them. */
async function compressedBytes({ origin }: Host, path: string, encoding: string): Promise<Buffer> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { headers: { "Accept-Encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      if (response.headers["content-encoding"] !== encoding) reject(new Error("it was not compressed"));
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts)));
    });
    asked.setTimeout(10_000, () => asked.destroy(new Error("no answer in time")));
    asked.on("error", reject);
    asked.end();
  });
}
