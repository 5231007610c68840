import { readdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { fullestAssets, fullestDossier } from "./dossiers/fullest-dossier.ts";

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

/** The smallest picture there is: a GIF of one point. */
const PICTURE = Uint8Array.from(Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAAC", "base64"));

let site: Serving;
let browser: Browser;

beforeAll(async () => {
  for (const path of fullestAssets) workshop.write(`../public${path}`, PICTURE);
  const { code, output } = await workshop.build();
  expect(code, output).toBe(0);
  site = await serve({ directory: workshop.out, port: 0 });
  browser = await chromium.launch(BROWSER);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  workshop.remove();
});

it.each([320, 640, 1280])("no page scrolls sideways, however long its words are: %d pixels", async (width) => {
  const paths = readdirSync(workshop.out, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(site.url + path.replace(/index\.html$/, ""));
    const widest = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return "";
      const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
        const scrolls = element.closest("[tabindex], pre, .vh, .skip");
        return !scrolls && element.getBoundingClientRect().right > clientWidth + 1;
      });
      return `${scrollWidth}: ${beyond.slice(-3).map(({ tagName, className }) => `${tagName}.${className}`)}`;
    });
    if (widest) wide.push(`${path} ${widest}`);
  }
  await page.close();
  expect(paths.length).toBeGreaterThan(12);
  expect(wide).toEqual([]);
});
