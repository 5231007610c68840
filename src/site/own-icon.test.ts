import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT } from "../cli/project.ts";
import { addIcons } from "./own-icon.ts";

const ALL = ["apple-touch-icon.png", "favicon.ico", "icon-192.png", "icon-512.png", "icon.svg"];
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="red" d="M0 0h9v9H0z"/></svg>';

describe("the icons of a site", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-icons-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = (name: string) => readFileSync(join(folder, name));
  const drawn = (svg?: string) => {
    if (svg !== undefined) writeFileSync(join(folder, "icon.svg"), svg);
    addIcons(folder, PROJECT);
    return read("icon-512.png");
  };

  it("are the project's where the dossier brings none", () => {
    drawn();
    expect(readdirSync(folder).toSorted()).toEqual(ALL);
    expect(read("icon.svg")).toEqual(readFileSync(join(PROJECT, "public/icon.svg")));
  });

  it("have the sizes that they are named by", () => {
    drawn();
    const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(sizeOf(read("icon-192.png"))).toEqual([192, 192]);
    expect(sizeOf(read("icon-512.png"))).toEqual([512, 512]);
    expect(sizeOf(read("apple-touch-icon.png"))).toEqual([180, 180]);
    const ico = read("favicon.ico");
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, place) => {
      const entry = ico.subarray(6 + 16 * place);
      const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
      return [entry[0], ...sizeOf(ico.subarray(offset, offset + length))];
    });
    expect(sizes).toEqual([
      [16, 16, 16],
      [32, 32, 32],
      [48, 48, 48],
    ]);
  });

  it("are drawn from the dossier's own icon", () => {
    const projects = drawn();
    for (const name of ALL) rmSync(join(folder, name));
    expect(drawn(SQUARE).equals(projects)).toBe(false);
    expect(read("icon.svg").toString()).toBe(SQUARE);
  });

  it("are the dossier's own where it brings them as pixels too", () => {
    writeFileSync(join(folder, "favicon.ico"), "mine");
    drawn(SQUARE);
    expect(read("favicon.ico").toString()).toBe("mine");
    expect(readdirSync(folder).toSorted()).toEqual(ALL);
  });

  it("are the project's in pixels where the dossier's cannot be drawn", () => {
    const projects = drawn();
    for (const name of ALL) rmSync(join(folder, name));
    expect(drawn("no drawing").equals(projects)).toBe(true);
  });
});
