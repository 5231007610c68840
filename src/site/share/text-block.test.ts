import { describe, expect, it } from "vitest";
import { loadFonts } from "./fonts.ts";
import { fitText, type Letters, oneLine } from "./text-block.ts";

const fonts = loadFonts();
const large: Letters = { font: "serifBold", size: 60, leading: 72 };
const little: Letters = { font: "serifBold", size: 30, leading: 36 };
const room = { width: 600, height: 150, letters: [large, little] } as const;
const widthOf = (line: string, { size }: Letters) => fonts.widthOf(line, "serifBold", size);

describe("a text in a room", () => {
  it("is set in the largest letters in which it fits", () => {
    expect(fitText("The bridge opens.", room, fonts)).toMatchObject({ size: 60, lines: ["The bridge opens."] });
    const longer = fitText("The bridge opens in May, says the council, and it stays open.", room, fonts);
    expect(longer.size).toBe(30);
    expect(longer.lines.join(" ")).toBe("The bridge opens in May, says the council, and it stays open.");
  });

  it("fills its lines evenly, so that no word stands alone", () => {
    const { lines } = fitText("The president who was not in the room", { ...room, width: 900 }, fonts);
    expect(lines).toEqual(["The president who", "was not in the room"]);
  });

  it("is cut where it fits in no letters, and says so", () => {
    const { lines, size } = fitText("It opens, they say. ".repeat(30), room, fonts);
    expect(size).toBe(30);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/[a-z]…$/);
    for (const line of lines) expect(widthOf(line, little)).toBeLessThanOrEqual(600);
  });

  it("breaks a word that is wider than the room, between characters and not inside them", () => {
    const { lines } = fitText(`A ${"é".normalize("NFD").repeat(60)} ends`, room, fonts);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(widthOf(line, little)).toBeLessThanOrEqual(600);
      expect(line).not.toMatch(/^\u0301/);
    }
  });

  it("is nothing where there is no text", () => {
    expect(fitText("", room, fonts).lines).toEqual([]);
  });

  it("is cut to one line", () => {
    expect(oneLine("Ada", little, 600, fonts)).toBe("Ada");
    const cut = oneLine("Ada and all the others who said that it would open in May", little, 300, fonts);
    expect(cut).toMatch(/^Ada and all.*…$/);
    expect(widthOf(cut, little)).toBeLessThanOrEqual(300);
  });
});
