import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Random } from "../../bench/random.ts";
import { BuiltFile } from "./built-file.ts";
import { Compression, isSheet } from "./compress.ts";
import { EarlierCompression } from "./earlier-compression.ts";
import { pathsBelow } from "./files-below.ts";

let folder: string;
let site: string;
let notes: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-earlier-"));
  site = join(folder, "site");
  notes = join(folder, "notes");
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, string>>;

function write(place: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
}

/** Compresses files in a new folder, as a build does, and gives the content of all files there. */
function compress(files: Files, earlier?: EarlierCompression, tightUpTo?: number): Readonly<Record<string, string>> {
  const next = join(folder, "next");
  write(next, files);
  const compression = new Compression(earlier, tightUpTo);
  const paths = Object.keys(files);
  for (const path of [...paths.filter(isSheet), ...paths.filter((one) => !isSheet(one)).sort()])
    compression.add(new BuiltFile(next, path));
  return contentOf(next);
}

function contentOf(place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pathsBelow(place).map((path) => [path, readFileSync(join(place, path), "base64")]));
}

/** Builds files over the published site, with what is compressed in it, and gives the content of the new one. */
function build(files: Files, tightUpTo?: number): Readonly<Record<string, string>> {
  const earlier = new EarlierCompression(site, notes);
  const content = compress(files, earlier, tightUpTo);
  rmSync(site, { recursive: true, force: true });
  cpSync(join(folder, "next"), site, { recursive: true });
  rmSync(join(folder, "next"), { recursive: true });
  earlier.keep();
  return content;
}

/** The content of the files when nothing is there to be taken. */
function buildAnew(files: Files, tightUpTo?: number): Readonly<Record<string, string>> {
  const content = compress(files, undefined, tightUpTo);
  rmSync(join(folder, "next"), { recursive: true });
  return content;
}

const TEXT = "What was said, by whom, and when. ".repeat(40);
const FILES = { "a.json": `"${TEXT}"`, "b/index.html": `<p>${TEXT}`, "assets/s.css": `/*${TEXT}*/`, "c.txt": TEXT };

/** Which of the site's files the next build takes. */
function takenOf(files: Files, circumstances = ""): readonly string[] {
  const earlier = new EarlierCompression(site, notes);
  const next = join(folder, "next");
  write(next, files);
  const taken = Object.keys(files).filter((path) => earlier.take(new BuiltFile(next, path), circumstances, 1e6));
  rmSync(next, { recursive: true });
  return taken;
}

describe("what was compressed for the published site", () => {
  it("is taken for the files that have stayed the same, without being copied", () => {
    build(FILES);
    const next = join(folder, "next");
    write(next, FILES);
    const taken = new EarlierCompression(site, notes).take(new BuiltFile(next, "a.json"), "", 0);
    expect(taken?.brotli.equals(readFileSync(join(site, "a.json.br")))).toBe(true);
    for (const path of ["a.json.br", "a.json.gz"])
      expect(statSync(join(next, path)).ino).toBe(statSync(join(site, path)).ino);
  });

  it("is not taken for files that have changed, or are new", () => {
    build(FILES);
    expect(takenOf({ ...FILES, "a.json": `"${TEXT}."`, "d.txt": TEXT })).toEqual(["assets/s.css", "c.txt"]);
  });

  it.each([
    ["has no notes", () => rmSync(notes, { recursive: true })],
    ["has notes that cannot be read", () => writeNotes("{")],
    ["has notes of another kind", () => writeNotes('{"a.json":["x"],"c.txt":1}')],
    ["is gone", () => rmSync(site, { recursive: true })],
  ])("is not taken from a site that %s", (_, change) => {
    build(FILES);
    change();
    expect(takenOf(FILES)).toEqual([]);
    expect(build(FILES)).toEqual(buildAnew(FILES));
  });

  it.each([
    ["a.json.br", "is damaged", () => damage("a.json.br")],
    ["a.json.gz", "is damaged", () => damage("a.json.gz")],
    [
      "a.json.gz",
      "was compressed by another program",
      () => replace("a.json.gz", gzipSync(FILES["a.json"], { level: 1 })),
    ],
    ["a.json.br", "was compressed by another program", () => replace("a.json.br", brotliCompressSync(FILES["a.json"]))],
    ["a.json.br", "belongs to another file", () => replace("a.json.br", readFileSync(join(site, "c.txt.br")))],
    ["a.json.gz", "is missing", () => rmSync(join(site, "a.json.gz"))],
    ["a.json", "is another than was compressed", () => replace("a.json", Buffer.from("[]"))],
  ])("is not taken where %s %s", (_, _how, change) => {
    build(FILES);
    change();
    expect(takenOf(FILES)).toEqual(["assets/s.css", "c.txt"]);
    expect(build(FILES)).toEqual(buildAnew(FILES));
  });

  it("is not taken for a page where sheets weigh something else, nor beyond what may be compressed tightly", () => {
    const earlier = new EarlierCompression(site, notes);
    write(site, FILES);
    const page = new BuiltFile(site, "b/index.html");
    const made = { brotli: Buffer.from("br"), gzip: Buffer.from("gz"), tight: 100 };
    replace("b/index.html.br", made.brotli);
    replace("b/index.html.gz", made.gzip);
    earlier.note(page, "assets/s.css 10", made);
    earlier.keep();
    const next = join(folder, "next");
    write(next, FILES);
    const file = new BuiltFile(next, page.path);
    expect(new EarlierCompression(site, notes).take(file, "assets/s.css 11", 100)).toBeUndefined();
    expect(new EarlierCompression(site, notes).take(file, "assets/s.css 10", 99)).toBeUndefined();
    expect(existsSync(`${file.place}.br`)).toBe(false);
    expect(new EarlierCompression(site, notes).take(file, "assets/s.css 10", 100)).toEqual(made);
  });

  it("stays as it is while another site is built", () => {
    build(FILES);
    const before = contentOf(site);
    compress({ ...FILES, "a.json": `"${TEXT}."`, "d.txt": TEXT }, new EarlierCompression(site, notes));
    expect(contentOf(site)).toEqual(before);
  });

  it("is taken though nothing can be noted", () => {
    build(FILES);
    rmSync(notes, { recursive: true });
    writeFileSync(notes, "a file");
    expect(build(FILES)).toEqual(buildAnew(FILES));
  });
});

describe("a site is the same bytes whatever was published before", () => {
  const random = new Random(3);
  const noise = Array.from({ length: 4_000 }, () => random.below(1e9).toString(36)).join(" ");
  const page = (length: number, sheet = "s") => `<link href="/assets/${sheet}.css">${noise.slice(0, length)}`;
  /** With a sheet that leaves it room, this page is not compressed tightly. */
  const heavy = page(20_000);

  it("and whichever sheets it had", () => {
    for (const weight of [600, 3_000, 600]) {
      const files = { "articles/x/index.html": heavy, "assets/s.css": noise.slice(0, weight) };
      expect(build(files)).toEqual(buildAnew(files));
    }
  });

  it("and however many of its pages were compressed tightly", () => {
    const sheet = { "assets/s.css": noise.slice(0, 3_000) };
    const pages = ["a", "b", "c"].map((id) => [`articles/${id}/index.html`, heavy] as const);
    const enough = heavy.length * 2 + 100;
    for (const some of [pages, pages.slice(2), pages, pages.slice(0, 2), pages]) {
      const files = { ...sheet, ...Object.fromEntries(some) };
      expect(build(files, enough)).toEqual(buildAnew(files, enough));
    }
  });

  it("and whatever files it had", () => {
    const paths = ["a.json", "b.html", "articles/x/index.html", "claims/x/index.html", "assets/s.css", "assets/t.css"];
    const content = fc
      .tuple(fc.constantFrom(600, 1_500, 14_000, 18_000, 20_000, 25_000), fc.constantFrom("s", "t"))
      .map(([length, sheet]) => page(length, sheet));
    const files = fc.dictionary(fc.constantFrom(...paths), content, { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(files, { minLength: 2, maxLength: 3 }), (sites) => {
        for (const one of sites) expect(build(one)).toEqual(buildAnew(one));
      }),
      { numRuns: 10 },
    );
  });
});

it("notes are kept of the sites that were built last", () => {
  for (let number = 0; number < 8; number += 1) {
    site = join(folder, `site-${number}`);
    build(FILES);
    for (const name of readdirSync(notes)) utimesSync(join(notes, name), number, number);
  }
  expect(readdirSync(notes)).toHaveLength(5);
  expect(takenOf(FILES)).toEqual(["a.json", "assets/s.css", "c.txt"]);
});

function writeNotes(text: string): void {
  for (const name of readdirSync(notes)) writeFileSync(join(notes, name), text);
}

function replace(path: string, content: Buffer): void {
  writeFileSync(join(site, path), content);
}

/** Turns one bit over, and leaves size and date as they were. */
function damage(path: string): void {
  const file = join(site, path);
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(file, bytes);
  utimesSync(file, atime, mtime);
}
