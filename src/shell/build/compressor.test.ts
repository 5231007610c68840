import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Compressor } from "./compressor.ts";

const PROGRAM = join(import.meta.dirname, "compressor-thread.ts");

let folder: string;
let compressor: Compressor;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-compressor-"));
  mkdirSync(join(folder, "ready"));
  compressor = new Compressor(PROGRAM, { folder, readySheets: join(folder, "ready") });
});
afterEach(async () => {
  await compressor.close();
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const sizesOf = (...paths: readonly string[]) => paths.map((path) => statSync(join(folder, path)).size);
const byNumber = (one: number, other: number) => one - other;

it("compresses what it is given and tells all sizes", async () => {
  write("a.html", "<p>a</p>".repeat(200));
  write("b.png", "b".repeat(2_000));
  const sizes = await compressor.compress(["a.html", "b.png"]);
  expect(readdirSync(folder).sort()).toEqual(["a.html", "a.html.br", "a.html.gz", "b.png", "ready"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "a.html.br"))).toString()).toBe("<p>a</p>".repeat(200));
  expect(sizes.toSorted(byNumber)).toEqual(sizesOf("a.html", "a.html.br", "a.html.gz", "b.png").toSorted(byNumber));
});

it("answers each of several calls with its own sizes", async () => {
  for (const name of ["a", "b", "c"]) write(`${name}.png`, name.repeat(name.charCodeAt(0)));
  const answers = ["a.png", "b.png", "c.png"].map((path) => compressor.compress([path]));
  expect(await Promise.all(answers)).toEqual([[97], [98], [99]]);
});

it("says what the system refuses, then and whenever it is asked again", async () => {
  await expect(compressor.compress(["missing.html"])).rejects.toThrow(
    /ENOENT: no such file or directory.*missing\.html/,
  );
  await expect(compressor.compress([])).rejects.toThrow(/ENOENT/);
});

it("says that its program is not there", async () => {
  const lost = new Compressor(join(folder, "lost.mjs"), { folder, readySheets: "" });
  await expect(lost.compress([])).rejects.toThrow(/lost\.mjs/);
  await lost.close();
});
