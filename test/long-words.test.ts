import { readdirSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { fullestAssets, fullestDossier, picture } from "./dossiers/fullest-dossier.ts";

/** Places have such names, laws and companies too: 58 and 79 letters. */
const PLACE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const LAW = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdurchführungsver";

/** Keys with running text, sentences that are limited in length, and addresses, which nobody can break at a blank. */
const TEXTS =
  /^( *(?:- )?(?:title|name|place|publisher|tagline|standfirst|finding|short|answer|note|passage|locator|translation|text|quote|words): )(?!['"[{>|])(.+)$/gm;
const SENTENCES = /^((?:claim|question): )(?!['"[{>|])(.+)$/gm;
const ADDRESSES = /^( *(?:- )?(?:url|archived|sameAs): https?:\/\/(?!bridges\.example$)\S+)$/gm;

const BODY = `${LAW} [${PLACE}](https://example.org/${PLACE})

## ${LAW}

> ${PLACE}

- \`${LAW}${PLACE}\`

| ${LAW} | b |
| --- | --- |
| c | ${PLACE} ${LAW} |

\`\`\`
${LAW} ${PLACE}
\`\`\`

[^1] ${LAW}

[^1]: ${LAW} https://example.org/${LAW.replaceAll("ü", "ue")}${PLACE}
`;

const LONG_STEP = LAW.replaceAll("ü", "ue") + PLACE;
const longAddress = (_: string, address: string) => `${address}/${LONG_STEP}`;
const files = Object.fromEntries(
  Object.entries(fullestDossier).map(([path, text]) => {
    // The sitemap of a sister site, which is no text of ours.
    if (!path.endsWith(".md")) return [path, text.replace("claims/opening", `/${LONG_STEP}/claims/opening`)];
    const [start = "", keys = "", ...body] = text.split(/^---$/m);
    const long = keys
      .replace(TEXTS, (_, key: string, value: string) => `${key}${LAW} ${value} ${PLACE}`)
      .replace(SENTENCES, (_, key: string, value: string) => `${key}${LAW} ${value}`)
      .replace(ADDRESSES, longAddress);
    return [path, [start, long, `${body.join("---")}\n${BODY}`].join("---")];
  }),
);
const workshop = new Workshop({ files });

const WIDTHS = [320, 640, 1280] as const;

/** The pages, and those of them that scroll sideways in a window of some width, in pixels. */
let paths: readonly string[];
const wide: { readonly width: number; readonly page: string }[] = [];

beforeAll(async () => {
  for (const path of fullestAssets) workshop.write(`../public${path}`, picture);
  const { code, output } = await workshop.build({ SHARE_IMAGES: "off" });
  expect(code, output).toBe(0);
  paths = readdirSync(workshop.out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const site = await serve({ directory: workshop.out, port: 0 });
  const browser = await chromium.launch(BROWSER);
  try {
    const page = await browser.newPage();
    for (const path of paths) {
      await page.goto(site.url + path.replace(/index\.html$/, ""));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const widest = await widestOn(page);
        if (widest) wide.push({ width, page: `${path} ${widest}` });
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
});

afterAll(() => workshop.remove());

it.each(WIDTHS)("no page scrolls sideways, however long its words are: %d pixels", (width) => {
  expect(paths.length).toBeGreaterThan(12);
  expect(wide.filter((one) => one.width === width)).toEqual([]);
});

/** By what a page scrolls sideways, as text; empty where it does not. */
function widestOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return "";
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
      const scrolls = element.closest("[tabindex], pre, .vh, .skip");
      return !scrolls && element.getBoundingClientRect().right > clientWidth + 1;
    });
    return `${scrollWidth}: ${beyond.slice(-3).map(({ tagName, className }) => `${tagName}.${className}`)}`;
  });
}
