import { describe, expect, it } from "vitest";
import { loadFonts } from "./fonts.ts";

const fonts = loadFonts();

describe("the fonts of the images", () => {
  it.each([
    ["Latin", "Œuvre, Łódź, Straße – “so”"],
    ["Cyrillic", "Дмитрий Песков, Україна"],
    ["Arabic", "وزارة الخارجية"],
    ["Hebrew", "משרד החוץ, “כן” – שָׁלוֹם"],
    ["simplified Chinese", "外交部表示：“没有”，（见声明）。"],
  ])("have %s", (_script, text) => {
    for (const font of ["serif", "serifBold", "sans", "sansBold"] as const)
      expect(fonts.canWrite(text, font)).toBe(true);
  });

  it("do not have every writing", () => {
    expect(fonts.canWrite("ประเทศไทย", "serifBold")).toBe(false);
  });

  it("take turns within a text, spaces between Arabic words staying with them", () => {
    expect(fonts.runsOf("Die وزارة الخارجية sagt", "serif")).toEqual([
      { text: "Die ", font: "serif" },
      { text: "وزارة الخارجية", font: "arabic" },
      { text: " sagt", font: "serif" },
    ]);
    expect(fonts.runsOf("plain", "sans")).toEqual([{ text: "plain", font: "sans" }]);
    expect(fonts.runsOf("", "sans")).toEqual([]);
  });

  it("measure wider letters as wider", () => {
    expect(fonts.widthOf("mm", "serif", 20)).toBeCloseTo(2 * fonts.widthOf("m", "serif", 20));
    expect(fonts.widthOf("m", "serif", 40)).toBeCloseTo(2 * fonts.widthOf("m", "serif", 20));
    expect(fonts.widthOf("i", "serif", 20)).toBeLessThan(fonts.widthOf("m", "serif", 20));
  });
});
