import { chromium, type Locator, type Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, expect, test } from "vitest";
import { type Claim, entryOf } from "../src/dossier/dossier.ts";
import { english } from "../src/language/english.ts";
import { serve } from "../src/site/static-server.ts";
import { verdictName } from "../src/views/verdict.ts";
import { BROWSER } from "./browser.ts";
import { ownEdition } from "./edition.ts";
import { ownSite } from "./own-site.ts";

/** Longer than any machine takes to open and print some seventy pages, in milliseconds. */
const LONG = 300_000;

const PHONE = { width: 360, height: 740 };

/** The share of claims that may need a third sheet: those with very much evidence. */
const MORE_THAN_TWO_SHEETS = 0.15;

const { dossier, addresses } = ownEdition();
const claims = [...dossier.claims.values()];

/** What was found on the page of a claim, which is opened once. */
interface Found {
  /** The names of its verdicts, each with where it stands, in pixels. */
  readonly verdicts: readonly (readonly [name: string, box: Awaited<ReturnType<Locator["boundingBox"]>>])[];
  /** The addresses of the claims before and after it; none at the ends of the text. */
  readonly prev: string | undefined;
  readonly next: string | undefined;
  readonly sheets: number;
  /** What stands on paper. */
  readonly text: string;
}

const found = new Map<string, Found>();
const foundOn = (id: string) => entryOf(found, id);

beforeAll(async () => {
  const serving = await serve({ directory: await ownSite(), port: 0 });
  const browser = await chromium.launch(BROWSER);
  try {
    const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
    for (const claim of claims) {
      const { href } = new URL(addresses.claim(claim.id), serving.url);
      await page.goto(href);
      found.set(claim.id, await lookAt(page, claim));
    }
  } finally {
    await browser.close();
    await serving.close();
  }
}, LONG);

async function lookAt(page: Page, { verdict }: Claim): Promise<Found> {
  const verdicts: [string, Awaited<ReturnType<Locator["boundingBox"]>>][] = [];
  for (const name of [verdict.attribution, verdict.substance].map((one) => verdictName(one, english)))
    verdicts.push([name, await page.locator(".two dd").getByText(name, { exact: true }).first().boundingBox()]);
  const way = async (rel: string) => {
    const links = await page.locator(`.turn a[rel=${rel}]`).all();
    return (await links.at(-1)?.getAttribute("href")) ?? undefined;
  };
  const [prev, next] = [await way("prev"), await way("next")];
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(paper, { mergePages: true });
  return { verdicts, prev, next, sheets: paper.numPages, text };
}

test("every claim shows both verdicts in words on the first screen of a phone", () => {
  const missed = claims.flatMap(({ id }) =>
    foundOn(id)
      .verdicts.filter(
        ([, box]) => !box || box.y < 0 || box.y + box.height > PHONE.height || box.x + box.width > PHONE.width,
      )
      .map(([name, box]) => `${id}: ${name} at ${JSON.stringify(box)}`),
  );
  expect(claims.length).toBeGreaterThan(60);
  expect(missed).toEqual([]);
});

test("a reader goes from statement to statement through the whole text, and back", () => {
  const subject = [...dossier.articles.values()].find(({ lead }) => lead)?.subject;
  const statements = claims.filter(({ said }) => said.in === subject).map(({ id }) => id);
  const idAt = new Map(claims.map(({ id }) => [addresses.claim(id), id]));
  let here = statements[0] ?? "";
  const follow = (rel: "prev" | "next") => {
    const seen = [here];
    for (let address = foundOn(here)[rel]; address !== undefined; address = foundOn(here)[rel]) {
      here = entryOf(idAt, address);
      seen.push(here);
      // A way that goes round would never end.
      expect(seen.length).toBeLessThanOrEqual(claims.length);
    }
    return seen.toSorted();
  };
  follow("prev");
  expect(follow("next")).toEqual(statements.toSorted());
  expect(follow("prev")).toEqual(statements.toSorted());
});

test("claims fit on two sheets of paper but for those with very much evidence, without what paper cannot follow", () => {
  const long: { id: string; evidence: number }[] = [];
  for (const { id, evidence } of claims) {
    const { sheets, text } = foundOn(id);
    if (sheets > 2) long.push({ id, evidence: evidence.length });
    if (sheets > 3) expect(`${id}: ${sheets} sheets`).toBe("3 at most");
    for (const word of ["Menu", "Previous", "Send it by mail", "BibTeX"]) expect(text, id).not.toContain(word);
    expect(text, id).toContain("Last checked");
  }
  const most = claims.map(({ evidence }) => evidence.length).toSorted((one, other) => other - one);
  expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(MORE_THAN_TWO_SHEETS * claims.length);
  expect(most[0]).toBeGreaterThan(5);
  expect(long.filter(({ evidence }) => evidence < 6)).toEqual([]);
});
