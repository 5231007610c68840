import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TimelineFile } from "../src/outputs/schemas.ts";
import type { Edition } from "../src/views/edition.ts";
import { BROWSER } from "./browser.ts";
import { editionOfExample, editions, filesOfEdition, jsonAt, textAt } from "./edition.ts";

const library = join(dirname(createRequire(import.meta.url).resolve("@knight-lab/timelinejs/package.json")), "dist");

const HOST = "https://timeline.example";

/** A page as TimelineJS's documentation describes it; the constructor is given the address of the data. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Timeline</title>
<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>
<div id="timeline" style="width: 100%; height: 600px"></div>
<script>
  window.dialogues = [];
  window.alert = (text) => window.dialogues.push(text);
  window.timeline = new TL.Timeline("timeline", "/data/timeline.json", { font: null });
</script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(BROWSER);
});
afterAll(() => browser.close());

/** Opens an edition's timeline in TimelineJS; nothing is asked for but the library and the data. */
async function openTimeline(edition: Edition): Promise<Page> {
  const data = textAt(filesOfEdition(edition), "data/timeline.json");
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== HOST) return route.abort();
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
    if (pathname === "/data/timeline.json") return route.fulfill({ contentType: "application/json", body: data });
    try {
      return route.fulfill({ body: readFileSync(join(library, pathname)), contentType: typeOf(pathname) });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });
  await page.goto(HOST);
  await page.locator(".tl-timemarker").first().waitFor({ state: "attached" });
  return page;
}

function typeOf(path: string): string {
  return path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "font/woff2";
}

describe.each(editions())("TimelineJS shows the timeline of %s", (_, edition) => {
  const { events, title } = jsonAt<TimelineFile>(filesOfEdition(edition), "data/timeline.json");

  test("with every event, its heading, its text and its date, and no message of its own", async () => {
    const page = await openTimeline(edition);
    const ids = [title.unique_id, ...events.map(({ unique_id }) => unique_id)];
    const slides = page.locator(".tl-slide");
    expect(await slides.evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids);
    expect(await page.locator(".tl-timemarker").count()).toBe(events.length);
    const shown = await slides.evaluateAll((all) =>
      all.map((slide) => ({
        heading: slide.querySelector(".tl-headline")?.textContent?.trim(),
        date: slide.querySelector(".tl-headline-date")?.textContent?.trim(),
        links: slide.querySelectorAll("a[href]").length,
        markup: slide.querySelectorAll("script, b, meets").length,
      })),
    );
    const inOrder = [...edition.dossier.timeline.values()];
    for (const [index, event] of events.entries()) {
      const entry = inOrder.find(({ id }) => id === event.unique_id);
      expect(shown[index + 1]).toEqual({
        heading: entry?.title,
        date: event.display_date,
        links: (entry?.sources.length ?? 0) + 1,
        markup: 0,
      });
    }
    expect(await page.evaluate("window.dialogues")).toEqual([]);
    expect(await page.locator(".tl-message-full:visible").count()).toBe(0);
    await page.close();
  });
});

test("times are those of the site's zone, and dates as precise as they are known", () => {
  const { events, timeZone } = jsonAt<TimelineFile>(filesOfEdition(editionOfExample()), "data/timeline.json");
  expect(timeZone).toBe("Europe/Berlin");
  expect(events.map(({ start_date, end_date, display_date }) => ({ start_date, end_date, display_date }))).toEqual([
    {
      start_date: {
        year: 2025,
        month: 2,
        day: 20,
        hour: 0,
        minute: 30,
        display_date: "20 February 2025, 00:30 (Europe/Berlin)",
      },
      end_date: {
        year: 2025,
        month: 2,
        day: 20,
        hour: 1,
        minute: 45,
        display_date: "20 February 2025, 01:45 (Europe/Berlin)",
      },
      display_date: "20 February 2025, 00:30–01:45 (Europe/Berlin)",
    },
    {
      start_date: { year: 2025, month: 3, display_date: "March 2025" },
      end_date: { year: 2025, month: 5, display_date: "May 2025" },
      display_date: "March – May 2025",
    },
  ]);
});
