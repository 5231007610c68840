import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { madeSentence, Random } from "../../../bench/made-words.ts";
import { weightBudgetOf } from "../../core/budgets.ts";
import { BuiltFile } from "./built-file.ts";
import { Compression } from "./compress.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-compress-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): BuiltFile {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return new BuiltFile(folder, path);
}

function read(path: string): Buffer {
  return readFileSync(join(folder, path));
}

describe("beside each text file", () => {
  it("stand its bytes, compressed, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("a.html", "b/c.json", "d.csv", "e.css", "f.js", "g.xml", "h.txt", "i.jsonl"),
        fc.oneof(
          fc.uint8Array({ minLength: 512, maxLength: 20_000 }),
          fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 512, max: 2_000 })).map(([a, n]) => a.repeat(n)),
        ),
        (path, content) => {
          const [brotli, gzip] = new Compression().add(write(path, content));
          const bytes = read(path);
          expect(brotliDecompressSync(read(`${path}.br`)).equals(bytes)).toBe(true);
          expect(gunzipSync(read(`${path}.gz`)).equals(bytes)).toBe(true);
          expect([brotli, gzip]).toEqual([read(`${path}.br`).length, read(`${path}.gz`).length]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stands nothing for images, for fonts, and for what one packet holds", () => {
    for (const [path, size] of [
      ["a.png", 5_000],
      ["b.pf_fragment", 5_000],
      ["c.html", 511],
      ["_headers", 5_000],
    ] as const)
      expect(new Compression().add(write(path, "a".repeat(size)))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["_headers", "a.png", "b.pf_fragment", "c.html"]);
    expect(new Compression().add(write("c.html", "a".repeat(512)))).toHaveLength(2);
    expect(existsSync(join(folder, "c.html.br"))).toBe(true);
  });

  it("stand the same bytes each time", () => {
    const html = pageOf(40);
    const bytes = ["a.html", "b.html"].map((path) => {
      new Compression().add(write(path, html));
      return [read(`${path}.br`).toString("hex"), read(`${path}.gz`).toString("hex")];
    });
    expect(bytes[1]).toEqual(bytes[0]);
  });
});

const random = new Random(7);
/** Weighs some 6,000 bytes when compressed, so that no long page is needed. */
const SHEET = Array.from({ length: 1_700 }, (_, number) => `.a${number}{order:${random.below(1e6)}}`).join("");
const PARAGRAPHS = Array.from({ length: 400 }, (_, number) => {
  const link = `<a href="https://paper.example/${random.below(1e9).toString(36)}">${madeSentence(random)}</a>`;
  return `<p id="p-${number}">${madeSentence(random)} ${link} ${random.below(1e12).toString(36)}</p>`;
});

/** A page of so many paragraphs that links a sheet. */
function pageOf(paragraphs: number): string {
  const main = PARAGRAPHS.slice(0, paragraphs).join("\n");
  return `<!DOCTYPE html><link rel="stylesheet" href="/base/assets/a.css"><main>${main}</main>`;
}

describe("a page that would be too heavy for its budget", () => {
  const path = "articles/a/index.html";
  const { most } = weightBudgetOf(path);

  /** The sizes of the sheet and of pages as they are sent, and of the same pages where no budget has to be kept. */
  function sizesOf(paragraphs: number) {
    const compression = new Compression();
    const [sheet = Number.NaN] = compression.add(write("assets/a.css", SHEET));
    const [sent = Number.NaN] = compression.add(write(path, pageOf(paragraphs)));
    const [quick = Number.NaN] = compression.add(write("a.json", pageOf(paragraphs)));
    return { paragraphs, room: most - sheet, sent, quick };
  }

  let sizes: readonly ReturnType<typeof sizesOf>[];
  beforeEach(() => {
    sizes ??= [240, 260, 280, 300, 320, 340, 360, 380].map(sizesOf);
  });

  it("is compressed so tightly that it keeps within it with its sheet, if it can", () => {
    const helped = sizes.filter(({ quick, room }) => quick > room && quick < room * 1.1);
    expect(helped.length).toBeGreaterThan(0);
    for (const { sent, room } of helped) expect(sent).toBeLessThanOrEqual(room);
  });

  it("is left as it is where nothing helps, and where it is light enough", () => {
    const [light, helped, heavy] = [
      sizes.filter(({ quick, room }) => quick <= room),
      sizes.filter(({ quick, room }) => quick > room && quick <= room * 1.2),
      sizes.filter(({ quick, room }) => quick > room * 1.2),
    ];
    expect([light.length, helped.length, heavy.length].every((count) => count > 0)).toBe(true);
    for (const { sent, quick } of [...light, ...heavy]) expect(sent).toBe(quick);
    for (const { sent, quick } of helped) expect(sent).toBeLessThan(quick);
  });

  it("is compressed tightly only as long as that does not take the build minutes", () => {
    const { paragraphs = 0, quick } = sizes.find((size) => size.quick > size.room) ?? {};
    const compression = new Compression();
    compression.add(write("assets/a.css", SHEET));
    const sent = Array.from({ length: 20 }, (_, number) => {
      const [size = Number.NaN] = compression.add(write(`articles/${number}/index.html`, pageOf(paragraphs)));
      return size;
    });
    expect(sent[0]).toBeLessThan(quick ?? 0);
    expect(sent.at(-1)).toBe(quick);
  });

  it("has sheets that are compressed as tightly as brotli can", () => {
    expect(new Compression().add(write("assets/a.css", SHEET))[0]).toBeLessThan(
      brotliCompressSync(SHEET).length * 1.01,
    );
  });

  it("has its sheets as they are ready, if they are", () => {
    write("ready/a.css", "ready");
    const compression = new Compression(join(folder, "ready"));
    compression.add(write("assets/a.css", SHEET));
    compression.add(write("assets/b.css", SHEET));
    expect(read("assets/a.css.br").toString()).toBe("ready");
    expect(brotliDecompressSync(read("assets/b.css.br")).toString()).toBe(SHEET);
  });
});
