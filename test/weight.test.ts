import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress, constants } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressed, type PageWeight, pageWeights, sheetsOf } from "../bench/page-weights.ts";
import { FIRST_FLIGHT, PEER_WEIGHTS, REQUESTS_TO_READ, TIMES_THE_MINIMAL_PAGE } from "../src/budgets.ts";
import { kindsOfPages } from "../src/routes/kinds-of-pages.ts";
import { factsOf } from "../src/site/verify/page-facts.ts";
import { Workshop } from "./build-dossier.ts";
import { ownEdition } from "./edition.ts";
import { ownSite } from "./own-site.ts";
import { peerDossier, peerText } from "./peer-dossier.ts";

/** What a browser asks for when the page has been drawn, or when a reader keeps the page: icons, and the manifest. */
const UNHURRIED = /\/(?:icon\.svg|favicon\.ico|apple-touch-icon\.png|site\.webmanifest)$/;

describe("every page of this repository's content", () => {
  let site = "";
  let weights: readonly PageWeight[] = [];
  const htmlOf = (file: string) => readFileSync(join(site, file), "utf8");
  const forEveryPage = <Found>(find: (html: string, file: string) => readonly Found[]) =>
    weights.flatMap(({ file }) => find(htmlOf(file), file).map((found) => [file, found]));

  beforeAll(async () => {
    site = await ownSite();
    weights = pageWeights(site);
  });

  test("is weighed: none of the kinds is missing", () => {
    const { dossier, addresses } = ownEdition();
    const files = kindsOfPages(dossier, addresses).map(({ path }) =>
      path
        .slice(1)
        .replace(/\?.*/, "")
        .replace(/(^|\/)$/, "$1index.html"),
    );
    expect(weights.map(({ file }) => file)).toEqual(expect.arrayContaining(files));
    expect(files.length).toBeGreaterThan(10);
  });

  test("is within the budget of its kind, with its sheet", () => {
    const heavy = weights.filter(({ weight, most }) => weight > most);
    expect(
      heavy.map(({ file, compression, weight, most }) => `${file}: ${weight} of ${most} bytes (${compression})`),
    ).toEqual([]);
  });

  test("is sent within its budget by hosts that take what the build has compressed", () => {
    const long = weights.filter(({ compression }) => compression === "brotli");
    const sent = long.map(
      ({ file, sheets, most }) => [file, readFileSync(join(site, `${file}.br`)).length + sheets, most] as const,
    );
    expect(sent.filter(([, weight, most]) => weight > most)).toEqual([]);
    expect(long.length).toBeGreaterThan(5);
  });

  test("has one sheet, and needs nothing else to be readable", () => {
    const counts = weights.map(({ file }) => [file, sheetsOf(htmlOf(file)).length]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
    const blocking = forEveryPage((html) => {
      const { resources } = factsOf(html, { mayScript: true });
      const waitedFor = resources.filter(({ element, url }) => element === "link" && !UNHURRIED.test(url));
      return waitedFor.length < REQUESTS_TO_READ ? [] : waitedFor.slice(REQUESTS_TO_READ - 1);
    });
    expect(blocking).toEqual([]);
  });

  test("has no script, but for the search's one", () => {
    const scripts = forEveryPage((html) =>
      [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes("application/ld+json")),
    );
    expect(scripts).toEqual([["search/index.html", expect.stringMatching(/^<script type="module" src="\/assets\//)]]);
  });

  test("fetches nothing from another origin", () => {
    const fetched = forEveryPage((html) => factsOf(html, { mayScript: true }).resources.map(({ url }) => url));
    expect(fetched.filter(([, url]) => !/^(?:#|\/(?!\/))/.test(String(url)))).toEqual([]);
    const sheets = new Set(forEveryPage((html) => sheetsOf(html)).map(([, sheet]) => String(sheet)));
    for (const sheet of sheets)
      expect(readFileSync(join(site, sheet), "utf8")).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  test("keeps room for its images, so that nothing moves", () => {
    const images = forEveryPage((html) => [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag));
    expect(images.filter(([, tag]) => !(/\bwidth=/.test(String(tag)) && /\bheight=/.test(String(tag))))).toEqual([]);
  });

  test.each([
    ["claims/index.html", /<a href="\/claims\/[^"]+\/"/g],
    ["sources/index.html", /<li id="/g],
  ])("the first screen of %s comes with the first flight", async (file, row) => {
    const sheets = weights.find((weight) => weight.file === file)?.sheets ?? Number.NaN;
    const flight = compressed(readFileSync(join(site, file)), "brotli").subarray(0, FIRST_FLIGHT - sheets);
    const html = await readBeginning(flight);
    expect(html).toContain("</h1>");
    // A screen of 1,000 pixels shows fewer rows than that.
    expect(html.slice(html.indexOf("<main")).match(row)?.length ?? 0).toBeGreaterThan(25);
  });
});

describe("a text that others' templates have been given", () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = new Workshop(peerDossier);
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
  });
  afterAll(() => workshop.remove());

  test("has as many words, claims and events as theirs", () => {
    const words = peerText.body.replace(/\]\(claim:[^)]*\)/g, "").split(/\s+/).length;
    expect(Math.abs(words - 1_160)).toBeLessThan(20);
    expect(workshop.read("articles/peers/index.html").match(/ id="claim-/g)).toHaveLength(10);
    expect(peerText.events).toHaveLength(8);
  });

  test("weighs at most a quarter more than a page made by hand, and less than any template", () => {
    const weight =
      pageWeights(workshop.out).find(({ file }) => file === "articles/peers/index.html")?.weight ?? Number.NaN;
    expect(weight).toBeLessThanOrEqual(TIMES_THE_MINIMAL_PAGE * PEER_WEIGHTS["minimal page"]);
    const { "minimal page": _, ...templates } = PEER_WEIGHTS;
    expect(weight).toBeLessThan(Math.min(...Object.values(templates)));
  });
});

/** What a browser can read of a compressed page of which only the beginning has come. */
async function readBeginning(bytes: Buffer): Promise<string> {
  const decompress = promisify(brotliDecompress);
  return (await decompress(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH })).toString("utf8");
}
