import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { madeSentence, Random } from "../../../bench/made-words.ts";
import { weightBudgetOf } from "../../budgets.ts";
import { BuiltFile } from "../files.ts";
import { type Amount, CompressedCopies, sheetsFirst } from "./compress.ts";

/** Compresses files of a folder, sheets first. */
function compressFiles(folder: string, paths: readonly string[]): Amount {
  const copies = new CompressedCopies();
  for (const path of sheetsFirst(paths)) copies.add(new BuiltFile(folder, path));
  return copies.finish();
}

const newFolder = () => mkdtempSync(join(tmpdir(), "hearsay-compress-"));

function writeIn(folder: string, path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}

describe("beside each text file", () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (path: string, content: string | Uint8Array) => writeIn(folder, path, content);
  const read = (path: string) => readFileSync(join(folder, path));

  it("stand its bytes, compressed, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("a.html", "b/c.json", "d.csv", "e.css", "f.js", "g.xml", "h.txt", "i.jsonl"),
        fc.oneof(
          fc.uint8Array({ minLength: 512, maxLength: 20_000 }),
          fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 512, max: 2_000 })).map(([a, n]) => a.repeat(n)),
        ),
        (path, content) => {
          const amount = compressFiles(folder, [write(path, content)]);
          const bytes = read(path);
          expect(brotliDecompressSync(read(`${path}.br`)).equals(bytes)).toBe(true);
          expect(gunzipSync(read(`${path}.gz`)).equals(bytes)).toBe(true);
          expect(amount).toEqual({
            files: 3,
            bytes: bytes.length + read(`${path}.br`).length + read(`${path}.gz`).length,
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stands nothing for images, for fonts, and for what one packet holds", () => {
    const files = [
      ["a.png", 5_000],
      ["b.pf_fragment", 5_000],
      ["c.html", 511],
      ["_headers", 5_000],
    ] as const;
    for (const [path, size] of files) write(path, "a".repeat(size));
    const amount = compressFiles(
      folder,
      files.map(([path]) => path),
    );
    expect(amount).toEqual({ files: 4, bytes: 15_511 });
    expect(readdirSync(folder).sort()).toEqual(["_headers", "a.png", "b.pf_fragment", "c.html"]);
    compressFiles(folder, [write("c.html", "a".repeat(512))]);
    expect(existsSync(join(folder, "c.html.br"))).toBe(true);
  });

  it("stand the same bytes each time, however many files there are", () => {
    const paths = Array.from({ length: 40 }, (_, number) => write(`${number}.html`, pageOf(40)));
    compressFiles(folder, paths);
    const bytes = paths.map((path) => `${read(`${path}.br`).toString("hex")} ${read(`${path}.gz`).toString("hex")}`);
    expect(new Set(bytes).size).toBe(1);
  });

  it("says what the system refuses, and begins nothing more", () => {
    const others = Array.from({ length: 100 }, (_, number) => write(`${number}.html`, "a".repeat(600)));
    expect(() => compressFiles(folder, ["missing.html", ...others])).toThrow(
      /ENOENT: no such file or directory.*missing\.html/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith(".br"))).toEqual([]);
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
  let folder: string;
  let sizes: readonly ReturnType<typeof sizesOf>[];
  const sizeOf = (file: string) => statSync(join(folder, file)).size;

  /** The sizes of the sheet and of a page as they are sent, and of the same page where no budget has to be kept. */
  function sizesOf(paragraphs: number) {
    const sheet = writeIn(folder, "assets/a.css", SHEET);
    const page = writeIn(folder, path, pageOf(paragraphs));
    const same = writeIn(folder, "a.json", pageOf(paragraphs));
    const { bytes } = compressFiles(folder, [page, same, sheet]);
    const written = [page, same, sheet].flatMap((one) => [one, `${one}.br`, `${one}.gz`].map(sizeOf));
    expect(bytes).toBe(written.reduce((sum, size) => sum + size, 0));
    return { paragraphs, room: most - sizeOf(`${sheet}.br`), sent: sizeOf(`${page}.br`), quick: sizeOf(`${same}.br`) };
  }

  beforeAll(() => {
    folder = newFolder();
    sizes = [240, 260, 280, 300, 320, 340, 360, 380].map(sizesOf);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

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
    const { paragraphs = 0, quick = 0 } = sizes.find((size) => size.quick > size.room) ?? {};
    const names = Array.from({ length: 20 }, (_, number) => `articles/${String(number).padStart(2, "0")}/index.html`);
    for (const name of names) writeIn(folder, name, pageOf(paragraphs));
    compressFiles(folder, ["assets/a.css", ...names.toReversed()]);
    const sent = names.map((name) => sizeOf(`${name}.br`));
    expect(sent[0]).toBeLessThan(quick);
    expect(sent.at(-1)).toBe(quick);
  });

  it("has sheets that are compressed as tightly as brotli can", () => {
    expect(sizeOf("assets/a.css.br")).toBeLessThan(brotliCompressSync(SHEET).length * 1.01);
  });
});
