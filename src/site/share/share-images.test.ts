import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionOfExample } from "../../../test/edition.ts";
import { shareImages } from "./share-images.ts";

const edition = editionOfExample({});
const cache = mkdtempSync(join(tmpdir(), "hearsay-images-"));
let before: ReadonlyMap<string, string>;
beforeAll(() => {
  before = drawn();
});
afterAll(() => rmSync(cache, { recursive: true }));

/** The images by their paths, as texts, which are compared a hundred times as fast as bytes. */
const drawn = (of = edition) =>
  new Map([...shareImages(of, cache)].map(({ path, draw }) => [path, Buffer.from(draw()).toString("base64")]));
const keptFiles = () => readdirSync(cache).map((name) => join(cache, name));

describe("the images of an edition", () => {
  it("are PNG files of 1200 by 630 pixels", () => {
    expect(before.size).toBe(4);
    expect(new Set(before.values()).size).toBe(4);
    for (const image of before.values()) {
      const bytes = Buffer.from(image, "base64");
      expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      // Whoever shows a shared link fetches it, and a site has one for each claim.
      expect(bytes.length).toBeLessThan(100_000);
    }
  });

  it("are the same bytes again when they are drawn anew", () => {
    for (const file of keptFiles()) rmSync(file);
    expect(drawn()).toEqual(before);
  });

  it("are drawn anew where what was kept is empty, rubbish, half of an image, or one of another version's size", () => {
    const spoil = [
      () => Buffer.alloc(0),
      () => Buffer.from("not an image, whatever its name says"),
      (image: Buffer) => image.subarray(0, image.length / 2),
      anotherSize,
    ];
    const files = keptFiles();
    expect(files).toHaveLength(spoil.length);
    for (const [place, file] of files.entries()) writeFileSync(file, spoil[place]?.(readFileSync(file)) ?? "");
    expect(drawn()).toEqual(before);
    expect(new Set(files.map((file) => readFileSync(file, "base64")))).toEqual(new Set(before.values()));
  });

  it("are drawn anew where a folder stands in their place", () => {
    const [file = ""] = keptFiles();
    rmSync(file);
    mkdirSync(join(file, "inner"), { recursive: true });
    expect(drawn()).toEqual(before);
  });

  it("are taken from the cache while nothing has changed, and drawn where something has", () => {
    const site = before.get("images/share/site.png") ?? "";
    for (const file of keptFiles()) writeFileSync(file, site, "base64");
    expect(new Set(drawn().values())).toEqual(new Set([site]));
    const claims = new Map(edition.dossier.claims);
    const opening = claims.get("opening");
    if (opening) claims.set("opening", { ...opening, claim: "The bridge opens in June." });
    const changed = drawn({ ...edition, dossier: { ...edition.dossier, claims } });
    expect([...changed].filter(([, image]) => image !== site).map(([path]) => path)).toEqual([
      "images/share/claims/opening.png",
    ]);
  });
});

/** The same image, which says that it is one pixel wider. */
function anotherSize(image: Buffer): Buffer {
  const other = Buffer.from(image);
  other.writeUInt32BE(1201, 16);
  return other;
}
