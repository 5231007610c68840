import { JSDOM } from "jsdom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../src/site/static-server.ts";
import { BROWSER, heardOn } from "./browser.ts";
import { Workshop } from "./build-dossier.ts";
import { inTurn, replace } from "./dossiers/example.ts";
import { event } from "./dossiers/example-event.ts";

const workshop = new Workshop({
  files: {
    "claims/denial.md": inTurn(
      replace("attribution: exact", "attribution: fair"),
      replace(
        "verdict:\n",
        "positions:\n  - { question: when, who: cy, stance: open, on: 2025-01 }\n  - { question: when, who: cy, stance: against }\nverdict:\n",
      ),
    ),
    "people/dee.md": "---\nname: دلال <b>\nkind: outlet\nnativeName:\n  text: دلال\n  language: ar\n---\n",
    "timeline/opening.md": event({
      date: "2025-05-01T13:16-05:00",
      end: "2025-05-01T13:45-05:00",
      people: ["ada", "ben"],
      weight: "key",
    }),
    "timeline/vague.md": event({ date: "2025-06", title: "Five < six & more" }),
  },
});
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  const { code, output } = await workshop.build({ BASE_PATH: "/story/", SHARE_IMAGES: "off" });
  expect(code, output).toBe(0);
  serving = await serve({ directory: workshop.out, base: "/story/", port: 0 });
  browser = await chromium.launch(BROWSER);
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  workshop.remove();
});

const documentAt = (path: string) => new JSDOM(workshop.read(path)).window.document;
const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("the timeline", () => {
  it("lists every event under its id, with its own time and the site's, and as vaguely as it is known", () => {
    const page = documentAt("timeline/index.html");
    expect([...page.querySelectorAll(".list ol.rows > li")].map(({ id }) => id)).toEqual([
      "meeting",
      "opening",
      "vague",
    ]);
    expect(textOf(page.querySelector("#opening .when"))).toBe("2 1 May 2025 13:16–13:45 (UTC−5) 18:16–18:45 UTC");
    expect(textOf(page.querySelector("#vague .when"))).toBe("3 Jun 2025");
    expect(page.querySelector("#vague time")?.getAttribute("datetime")).toBe("2025-06");
    expect(textOf(page.querySelector("#vague h3"))).toBe("Five < six & more");
  });

  it("has a drawing in which each event is a link to its place in the list", () => {
    const page = documentAt("timeline/index.html");
    const links = [...page.querySelectorAll("figure a")];
    expect(links.map((link) => [link.getAttribute("href"), textOf(link.querySelector("title"))])).toEqual([
      ["#meeting", "19 Feb 2025: The council meets"],
      ["#opening", "1 May 2025: What happened on 2025-05-01T13:16-05:00"],
      ["#vague", "Jun 2025: Five < six & more"],
    ]);
    expect(page.querySelectorAll("figure [style], script:not([type])")).toHaveLength(0);
  });

  it("is filtered by its controls and by the address, and says how many are shown", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const shown = async () => ({
      ids: await page
        .locator(".rows > li")
        .filter({ visible: true })
        .evaluateAll((rows) => rows.map(({ id }) => id)),
      count: /Showing .*? events/.exec(await heardOn(page))?.[0],
    });
    await page.goto(`${serving.url}timeline/`);
    expect((await shown()).count).toBe("Showing 3 of 3 events");
    await page.getByLabel("Ben").check();
    expect(await shown()).toEqual({
      ids: ["meeting", "opening"],
      count: "Showing 2 of 3 events",
    });
    await page.getByLabel("Key moments only").check();
    expect(await shown()).toEqual({ ids: ["opening"], count: "Showing 1 of 3 events" });
    await page.getByRole("button", { name: "Clear" }).click();
    expect((await shown()).ids).toHaveLength(3);
    await page.goto(`${serving.url}timeline/#with:ada`);
    expect((await shown()).ids).toEqual(["opening"]);
    await page.getByRole("link", { name: "Show all" }).click();
    expect((await shown()).ids).toHaveLength(3);
    await page.getByLabel("Ada").check();
    await page.evaluate("location.hash = 'vague'");
    expect((await shown()).ids).toEqual(["opening", "vague"]);
    await page.close();
  });
});

describe("positions", () => {
  it("has a table of people and questions, in which an empty cell is no stance", () => {
    const page = documentAt("positions/index.html");
    const rows = [...page.querySelectorAll("tbody tr")].map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      ["Cy", "Jan 2025 open The bridge does not open in May. 21 Feb 2025 against The bridge does not open in May."],
      ["Ben", "20 Feb 2025 for The bridge opens in May."],
    ]);
    expect(textOf(page.querySelector("#when h3"))).toBe("Does the bridge open in May?");
    expect(textOf(page.querySelector("table + p"))).toBe("No statement in this dossier on any of the questions: Ada");
    expect(page.querySelector('thead a[href="#when"]')).not.toBeNull();
  });

  it("draws the movement of those who moved", () => {
    const steps = [...documentAt("positions/index.html").querySelectorAll(".ladder li")];
    expect(steps.map(({ className }) => className)).toEqual(["r1", "r2 u1"]);
  });
});

describe("people", () => {
  it("are listed by kind, text as text, foreign names in their language", () => {
    const page = documentAt("people/index.html");
    expect([...page.querySelectorAll("h2")].map(textOf)).toEqual(["Persons 3", "Outlets 1"]);
    expect(textOf(page.querySelector('a[href="/story/people/dee/"]'))).toBe("دلال <b>");
    expect(page.querySelector(".folk [lang=ar]")?.getAttribute("dir")).toBe("rtl");
  });

  it("have pages that keep what they said apart from what others say they said", () => {
    const page = documentAt("people/ben/index.html");
    const sections = [...page.querySelectorAll("section")].map((section) => textOf(section));
    expect(sections[0]).toMatch(/^What others say they said Ada The bridge opens in May\. On record\. Ben said so\./);
    expect(sections[1]).toContain("20 Feb 2025 for The bridge opens in May.");
    expect(sections[2]).toContain("19 Feb 2025 The council meets");
  });

  it("say so where there is nothing", () => {
    expect(textOf(documentAt("people/dee/index.html").querySelector("main .none"))).toBe(
      "We have published nothing that دلال <b> said, and nothing that others say it said.",
    );
  });
});
