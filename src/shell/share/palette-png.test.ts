import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { palettePng } from "./palette-png.ts";

/** The chunks of a PNG by their types. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

const pixel = (red: number, green: number, blue: number) => [red, green, blue, 255];

describe("a PNG with a palette", () => {
  it("has each colour once and each pixel's place in the palette", () => {
    const pixels = new Uint8Array([
      ...pixel(255, 254, 250),
      ...pixel(16, 16, 16),
      ...pixel(16, 16, 16),
      ...pixel(255, 254, 250),
      ...pixel(160, 0, 0),
      ...pixel(16, 16, 16),
    ]);
    const chunks = chunksOf(palettePng(pixels, 3, 2));
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...(chunks.get("PLTE") ?? [])]).toEqual([255, 254, 250, 16, 16, 16, 160, 0, 0]);
    expect([...inflateSync(chunks.get("IDAT") ?? "")]).toEqual([0, 0, 1, 1, 0, 0, 2, 1]);
  });

  it("joins shades that differ by less than an eye can see", () => {
    const pixels = new Uint8Array([...pixel(200, 200, 200), ...pixel(201, 203, 207), ...pixel(208, 200, 200)]);
    const chunks = chunksOf(palettePng(pixels, 3, 1));
    expect([...(chunks.get("PLTE") ?? [])]).toEqual([200, 200, 200, 208, 200, 200]);
  });

  it("joins more of them where there would be too many", () => {
    const shades = Array.from({ length: 1024 }, (_, index) => pixel((index % 32) * 8, Math.floor(index / 32) * 8, 0));
    const chunks = chunksOf(palettePng(new Uint8Array(shades.flat()), 1024, 1));
    expect(chunks.get("PLTE")).toHaveLength(16 * 3);
  });
});
