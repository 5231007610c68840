import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editionOfExample } from "../../../test/edition.ts";
import { shareImages } from "./share-images.ts";

const edition = editionOfExample({});
let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "hearsay-images-"));
});

afterEach(() => rmSync(cache, { recursive: true }));

const drawn = (of = edition) =>
  [...shareImages(of, cache)].map(({ path, draw }) => [path, Buffer.from(draw())] as const);

describe("the images of an edition", () => {
  it("are PNG files of 1200 by 630 pixels", () => {
    const images = drawn();
    expect(images).toHaveLength(4);
    for (const [, bytes] of images) {
      expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it("are the same bytes again when they are drawn anew", () => {
    const before = drawn();
    for (const name of readdirSync(cache)) rmSync(join(cache, name));
    expect(drawn()).toEqual(before);
  });

  it("are taken from the cache while nothing has changed, and drawn where something has", () => {
    drawn();
    const kept = readdirSync(cache);
    expect(kept).toHaveLength(4);
    for (const name of kept) writeFileSync(join(cache, name), "kept");
    expect(drawn().map(([, bytes]) => bytes.toString())).toEqual(["kept", "kept", "kept", "kept"]);
    const claims = new Map(edition.dossier.claims);
    const opening = claims.get("opening");
    if (opening) claims.set("opening", { ...opening, claim: "The bridge opens in June." });
    const changed = drawn({ ...edition, dossier: { ...edition.dossier, claims } });
    expect(changed.filter(([, bytes]) => bytes.toString() !== "kept").map(([path]) => path)).toEqual([
      "images/share/claims/opening.png",
    ]);
  });
});
