import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Engine, engineNames, isHere, launch, NARROWEST } from "../src/cli/engines.ts";
import { embedCode } from "../src/outputs/embed.ts";
import { kindsOfPages } from "../src/routes/kinds-of-pages.ts";
import { type Serving, serve } from "../src/site/static-server.ts";
import { ownEdition } from "./edition.ts";
import { ownSite } from "./own-site.ts";
import { declarationsOf } from "./sheet-declarations.ts";

const PHONE = 360;
const DESK = 1280;

/** How far (CSS pixels) a note may stand from its passage. */
const FARTHEST = 60;

/** What an engine takes for nothing, each with the reason why it may. */
const REFUSED: readonly (readonly [declaration: RegExp, why: string])[] = [
  [/^text-wrap: pretty$/, "lines break as they always did"],
  [/^user-select: (?:all|none)$/, "WebKit takes it under its own name, which stands before it"],
  [/^(?:-webkit-)?text-size-adjust: /, "phones alone enlarge text"],
  [/^overflow-clip-margin: /, "the edge of the drawing is cut a little closer"],
  [/^scrollbar-gutter: /, "the scroll bar may move the page when it comes"],
  [/^content: .+ \/ ""$/, "screen readers read the sign"],
  [/^forced-color-adjust: /, "there are no forced colours in this engine"],
  [/^print-color-adjust: /, "the browser asks its reader whether to print colours"],
];

let serving: Serving;
let folder: string;

const edition = ownEdition();
const { dossier, addresses } = edition;
const kinds = kindsOfPages(dossier, addresses);
const articles = [...dossier.articles.keys()].map((id) => addresses.article(id));

beforeAll(async () => {
  folder = await ownSite();
  serving = await serve({ directory: folder, port: 0 });
});
afterAll(() => serving?.close());

describe.each(engineNames)("in %s", (name) => {
  describe.skipIf(!isHere(name))("a reader", () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await launch(name);
    });
    afterAll(() => engine?.close());

    const open = (path: string, width = DESK) => engine.open(new URL(path, serving.url).href, width);
    const doubleText = () =>
      engine.run(() => {
        document.documentElement.style.fontSize = "200%";
      });

    test("gets all that the sheets declare", async () => {
      const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
      const declared = new Set(sheets.flatMap((path) => declarationsOf(readFileSync(join(folder, path), "utf8"))));
      expect(declared.size).toBeGreaterThan(200);
      await open(addresses.to("home"));
      const refused = await engine.run(
        (all: readonly string[]) =>
          all.filter((declaration) => {
            const [property = "", value = ""] = declaration.split(/: (.*)/s);
            return !CSS.supports(property, value);
          }),
        [...declared],
      );
      expect(refused.filter((declaration) => !REFUSED.some(([known]) => known.test(declaration)))).toEqual([]);
    });

    describe("of an article", () => {
      /** What was found on the articles, each of which is opened once at every width. */
      const found: (Awaited<ReturnType<typeof notesOn>> & { readonly article: string; readonly width: number })[] = [];
      beforeAll(async () => {
        for (const article of articles)
          for (const width of [1100, DESK, 1600]) {
            await open(article, width);
            found.push({ article, width, ...(await notesOn(engine)) });
          }
      });

      test("sees every passage underlined", () => {
        for (const { lines } of found) {
          expect(lines.length).toBeGreaterThan(10);
          expect(lines.filter((line) => line !== "underline")).toEqual([]);
        }
      });

      test("sees no note over another", () => {
        expect(found.map(({ notes }) => notes > 10)).toEqual(found.map(() => true));
        expect(found.filter(({ overlaps }) => overlaps > 0)).toEqual([]);
      });

      test("sees each note near its passage, tables included", () => {
        expect(found.filter(({ farthest }) => farthest > FARTHEST)).toEqual([]);
      });

      test("reads a note whole that shows its beginning", async () => {
        for (const { article, cut } of found.filter(({ width }) => width === DESK)) {
          for (const id of cut.slice(0, 2)) {
            await open(`${article}#${id}`);
            const { isWhole, isOnTop } = await engine.run((target: string) => {
              const note = document.getElementById(target);
              const { left = 0, bottom = 0 } = note?.getBoundingClientRect() ?? {};
              return {
                isWhole: note !== null && note.scrollHeight <= note.clientHeight + 2,
                isOnTop: note?.contains(document.elementFromPoint(left + 5, bottom - 5)),
              };
            }, id);
            expect({ id, isWhole, isOnTop }).toEqual({ id, isWhole: true, isOnTop: true });
          }
        }
      });
    });

    test("sees a wrong name struck out", async () => {
      await open(addresses.to("home"));
      const struck = await engine.run(() =>
        [...document.querySelectorAll(".chain s")].map((wrong) => getComputedStyle(wrong).textDecorationLine),
      );
      expect(struck).toContain("line-through");
    });

    test("opens a note on a narrow screen", async () => {
      await open(articles[0] ?? "", PHONE);
      await engine.press(".note summary");
      expect(await engine.run(() => document.querySelector(".note p")?.checkVisibility())).toBe(true);
    });

    test("filters claims, and sees how many are left beside what was ticked", async () => {
      for (const width of [PHONE, DESK]) {
        await open(addresses.to("claims"), width);
        const isClosed = await engine.run(
          () => !document.querySelector("#filters [name=substance]")?.checkVisibility(),
        );
        if (isClosed) await engine.press("#filters summary");
        await engine.press("#filters [name=substance]");
        const { shown, all, isInSight } = await engine.run(() => {
          const rows = [...document.querySelectorAll(".cl > li")];
          const { top = -1, bottom = 0 } = document.querySelector(".shown")?.getBoundingClientRect() ?? {};
          return {
            shown: rows.filter((row) => row.checkVisibility()).length,
            all: rows.length,
            isInSight: top >= 0 && bottom > top && bottom <= innerHeight + 1,
          };
        });
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThan(all);
        expect({ width, isInSight }).toEqual({ width, isInSight: true });
      }
    });

    test("finds pages by a word", async () => {
      await open(addresses.to("search"));
      await engine.press("#q, [type=search], input");
      await engine.type("Putin");
      const count = () => engine.run(() => document.querySelectorAll("#results a").length);
      let found = await count();
      for (let tries = 0; tries < 100 && found === 0; tries++) {
        await setTimeout(100);
        found = await count();
      }
      expect(found).toBeGreaterThan(0);
    });

    // Without a desktop, the windows of the others never have the focus.
    test.skipIf(name !== "Chromium")("sees where the focus is in the stacked table of positions", async () => {
      await open(addresses.to("positions"), PHONE);
      const unseen = await engine.run(
        () =>
          [...document.querySelectorAll<HTMLElement>(".who thead a")].filter((link) => {
            link.focus();
            link.scrollIntoView({ block: "center" });
            const { left, top, width, height } = link.getClientRects()[0] ?? new DOMRect();
            return document.elementFromPoint(left + width / 2, top + height / 2) !== link;
          }).length,
      );
      expect(unseen).toBe(0);
    });

    test("sees words of the drawing beside each other with letters twice as large, and a list on a phone", async () => {
      await open(addresses.to("timeline"), DESK);
      await doubleText();
      const overprinted = await engine.run(() => {
        const words = [...document.querySelectorAll(".draw > svg > text, .draw > svg > svg text")]
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ text, box }) => text.trim() !== "" && box.width > 0);
        return words.flatMap(({ text, box }, place) =>
          words
            .slice(place + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top < other.bottom - 4 &&
                other.top < box.bottom - 4,
            )
            .map((other) => `${text} / ${other.text}`),
        );
      });
      expect(overprinted).toEqual([]);
      await open(addresses.to("timeline"), PHONE);
      const small = await engine.run(() =>
        [...document.querySelectorAll(".moments a, .draw a")]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getBoundingClientRect().height)
          .filter((height) => height < 24),
      );
      expect(small).toEqual([]);
      expect(await engine.run(() => document.querySelector(".moments")?.checkVisibility())).toBe(true);
    });

    test("scrolls no page sideways on a phone, with letters twice as large", async () => {
      const wide: string[] = [];
      for (const { name: kind, path } of kinds) {
        await open(path, PHONE);
        await doubleText();
        const [content, window] = await engine.run(() => [document.documentElement.scrollWidth, innerWidth] as const);
        if (content > window) wide.push(`${kind}: ${content} of ${window}`);
      }
      expect(wide).toEqual([]);
    });

    test("reads cards whole in the frames that their lines of HTML make", async () => {
      const low: string[] = [];
      const width = Math.max(320, NARROWEST[name]);
      const some = [...dossier.claims].filter((_, place) => place % 4 === 0);
      for (const [id, claim] of some) {
        const code = /height="(\d+)"/.exec(embedCode(claim, edition));
        await open(addresses.to("card", id), width);
        // Below the last line come the padding and the border.
        const height = await engine.run(
          () => (document.querySelector("footer")?.getBoundingClientRect().bottom ?? 0) + 17,
        );
        if (height > Number(code?.[1])) low.push(`${id}: ${height} of ${code?.[1]}`);
      }
      expect(low).toEqual([]);
    });

    test.skipIf(name === "WebKit")("finds the whole chain on paper", async () => {
      for (const path of [addresses.to("home"), kinds.find(({ name: kind }) => kind === "claim")?.path ?? ""]) {
        await open(path);
        const steps = await engine.run(() =>
          [...document.querySelectorAll(".chain .st")].map((status) => status.textContent.trim()),
        );
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(await engine.paper())), {
          mergePages: true,
        });
        expect(steps.length).toBeGreaterThan(2);
        for (const step of steps) expect(text).toContain(step);
      }
    });

    test.skipIf(name === "WebKit")(
      "gets a claim with as much evidence as most have on two sheets of paper",
      async () => {
        const byEvidence = [...dossier.claims.values()].toSorted(
          (one, two) => one.evidence.length - two.evidence.length,
        );
        const middle = Math.floor(byEvidence.length / 2);
        for (const { id } of byEvidence.slice(middle - 1, middle + 2)) {
          await open(addresses.claim(id));
          const { numPages } = await getDocumentProxy(new Uint8Array(await engine.paper()));
          expect({ id, fits: numPages <= 2 }).toEqual({ id, fits: true });
        }
      },
    );
  });
});

/**
 * How the passages of an article are underlined, which notes show their beginning alone, and how the notes stand. Notes of a
 * block that has too many for its margin stand below it, in a row: that they follow it is all that is asked of them.
 */
async function notesOn(engine: Engine) {
  return engine.run(() => {
    const notes = [...document.querySelectorAll(":is(.beside, tr) .note")];
    const boxes = notes.map((note) => note.getBoundingClientRect());
    const distances = notes.map((note, place) => {
      const passage = document.querySelector(`.m[href="#${note.querySelector("p")?.id}"]`);
      const line = passage?.getClientRects()[0];
      return line ? Math.round(Math.abs((boxes[place]?.top ?? 0) - line.top)) : Number.POSITIVE_INFINITY;
    });
    return {
      lines: [...document.querySelectorAll(".m")].map((passage) => getComputedStyle(passage).textDecorationLine),
      cut: [...document.querySelectorAll<HTMLElement>(".note p")]
        .filter((part) => part.scrollHeight > part.clientHeight + 2)
        .map(({ id }) => id),
      notes: notes.length,
      overlaps: boxes.filter((box, place) => box.top < (boxes[place - 1]?.bottom ?? 0) - 1).length,
      farthest: Math.max(...distances),
    };
  });
}
