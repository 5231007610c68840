// Takes pictures of every kind of page of the built site, so that people can look at it: in four widths, light and dark,
// and on paper, in Chromium; in light, in Firefox and WebKit too, where they are. `npm run screenshots -- --only claims --width 360 --height 2000`; OUT_DIR and BASE_PATH as for the build.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { type KindOfPage, kindsOfPages } from "../routes/kinds-of-pages.ts";
import { editionOf, readAndCheck } from "../site/edition.ts";
import { settingsFrom } from "../site/settings.ts";
import { serve } from "../site/static-server.ts";
import { CHROMIUM, type EngineName, isHere, launch, NARROWEST } from "./engines.ts";
import { requireWritable, runCommand } from "./run-command.ts";

const FOLDER = "screenshots";
const WIDTHS = [360, 768, 1280, 1920];
const THEMES = ["light", "dark"] as const;
const TIME_OUT = 20_000;

interface Wish {
  readonly only: string | undefined;
  readonly widths: readonly number[];
  /** Pages are cut below this many pixels. */
  readonly height: number;
}

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      width: { type: "string" },
      height: { type: "string", default: "4000" },
    },
  });
  return main({
    only: values.only,
    widths: values.width === undefined ? WIDTHS : [Number(values.width)],
    height: Number(values.height),
  });
});

async function main(wish: Wish): Promise<number> {
  const settings = settingsFrom(process.env);
  if (!existsSync(join(settings.outFolder, "index.html")))
    return fail(`There is no site in ${settings.outFolder} yet: npm run build makes one.`);
  if (!isHere("Chromium")) return fail("Chromium was not found: npm test installs it.");
  const { dossier, addresses } = editionOf(readAndCheck(settings), settings);
  const kinds = kindsOfPages(dossier, addresses).filter(({ name }) => wish.only === undefined || name === wish.only);
  if (kinds.length === 0) return fail(`There is no kind of page named ${wish.only}.`);
  requireWritable([FOLDER]);
  mkdirSync(FOLDER, { recursive: true });
  const serving = await serve({ directory: settings.outFolder, base: settings.basePath, port: 0 });
  try {
    const browser = await chromium.launch(CHROMIUM);
    try {
      for (const { name, path } of kinds) await photograph(browser, name, new URL(path, serving.url).href, wish);
    } finally {
      await browser.close();
    }
    for (const engine of ["Firefox", "WebKit"] as const)
      if (isHere(engine)) await photographIn(engine, kinds, serving.url, wish);
      else console.log(`${engine} was not found, so there are no pictures of it.`);
  } finally {
    await serving.close();
  }
  console.log(`The pictures are in ${FOLDER}/.`);
  return 0;
}

/** Pictures in another engine: what a window as high as wished shows, in light. */
async function photographIn(
  name: EngineName,
  kinds: readonly KindOfPage[],
  url: string,
  { widths, height }: Wish,
): Promise<void> {
  const engine = await launch(name);
  try {
    for (const { name: kind, path } of kinds)
      for (const width of new Set(widths.map((wished) => Math.max(wished, NARROWEST[name])))) {
        await engine.open(new URL(path, url).href, width, height);
        writeFileSync(join(FOLDER, `${kind}-${width}-${name.toLowerCase()}.png`), await engine.picture());
      }
  } finally {
    await engine.close();
  }
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

async function photograph(browser: Browser, name: string, address: string, wish: Wish): Promise<void> {
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ colorScheme });
    context.setDefaultTimeout(TIME_OUT);
    try {
      const page = await context.newPage();
      for (const width of wish.widths) {
        await page.setViewportSize({ width, height: Math.round(Math.min(1080, Math.max(740, width * 0.625))) });
        await page.goto(address, { waitUntil: "networkidle" });
        const height = Math.min(wish.height, await heightOf(page));
        await page.screenshot({
          path: join(FOLDER, `${name}-${width}-${colorScheme}.png`),
          clip: { x: 0, y: 0, width, height },
          fullPage: true,
        });
      }
      if (colorScheme === "light") await page.pdf({ path: join(FOLDER, `${name}.pdf`), format: "A4" });
    } finally {
      await context.close();
    }
  }
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollHeight, window.innerHeight));
}
