import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Compressor, startCompressor } from "./compressor.ts";

const PROGRAM = join(import.meta.dirname, "compressing-program.ts");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-compressor-"));
  mkdirSync(join(folder, "ready"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const sizesOf = (...paths: readonly string[]) => paths.map((path) => statSync(join(folder, path)).size);
const byNumber = (one: number, other: number) => one - other;

describe.each([
  ["few files", 100],
  ["many files, in a thread of its own", 100_000],
])("of %s", (_what, files) => {
  let compressor: Compressor;
  beforeEach(() => {
    compressor = startCompressor(files, PROGRAM, { folder, readySheets: join(folder, "ready") });
  });
  afterEach(() => compressor.close());

  it("compresses what it is given and tells all sizes", async () => {
    write("a.html", "<p>a</p>".repeat(200));
    write("b.png", "b".repeat(2_000));
    compressor.take(["a.html", "b.png"]);
    const sizes = await compressor.sizes();
    expect(readdirSync(folder).sort()).toEqual(["a.html", "a.html.br", "a.html.gz", "b.png", "ready"]);
    expect(brotliDecompressSync(readFileSync(join(folder, "a.html.br"))).toString()).toBe("<p>a</p>".repeat(200));
    expect(sizes.toSorted(byNumber)).toEqual(sizesOf("a.html", "a.html.br", "a.html.gz", "b.png").toSorted(byNumber));
  });

  it("takes more at any time, in its order", async () => {
    for (const name of ["a", "b", "c"]) write(`${name}.png`, name.repeat(name.charCodeAt(0)));
    compressor.take(["a.png"]);
    compressor.take(["b.png"]);
    expect(await compressor.sizes()).toEqual([97, 98]);
    compressor.take(["c.png"]);
    expect(await compressor.sizes()).toEqual([97, 98, 99]);
  });

  it("says what the system refuses", async () => {
    compressor.take(["missing.html"]);
    await expect(compressor.sizes()).rejects.toThrow(/ENOENT: no such file or directory.*missing\.html/);
  });
});

it("of many files says that its program is not there", async () => {
  const lost = startCompressor(100_000, join(folder, "lost.mjs"), { folder, readySheets: "" });
  lost.take([]);
  await expect(lost.sizes()).rejects.toThrow(/lost\.mjs/);
  await lost.close();
});
