import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = new URL("./", import.meta.url);

/** Declarations that name a side of the screen, or a left that differs from the right: a site that is written from the right would not turn them round. */
const PHYSICAL = [
  /(?:^|[;{\s])((?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right)[\w-]*\s*:[^;}]*)/g,
  /(?:^|[;{\s])((?:left|right)\s*:[^;}]*)/g,
  /(?:^|[;{\s])((?:float|clear|text-align|caption-side)\s*:\s*(?:left|right)[^;}]*)/g,
  /(?:^|[;{\s])([\w-]*gradient\([^;}]*to (?:left|right)[^;}]*)/g,
];
const FOUR_SIDED = /(?:^|[;{\s])((?:margin|padding|border-width|border-style|inset)\s*:\s*([^;}]*))/g;

function sidesIn(sheet: string): string[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, "");
  const unequal = [...text.matchAll(FOUR_SIDED)].flatMap(([, declaration = "", value = ""]) => {
    const [, right, , left] = value.match(/(?:[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)+/g) ?? [];
    return left !== undefined && left !== right ? [declaration] : [];
  });
  return [...PHYSICAL.flatMap((shape) => [...text.matchAll(shape)].map(([, found = ""]) => found.trim())), ...unequal];
}

it("finds what names a side", () => {
  expect(sidesIn("a { margin-left: 1rem; text-align: right; inset: 0 auto auto 0; padding: 0 1px 0 1px }")).toEqual([
    "margin-left: 1rem",
    "text-align: right",
    "inset: 0 auto auto 0",
  ]);
});

it.each(readdirSync(FOLDER).filter((name) => name.endsWith(".css")))("%s names no left and no right", (name) => {
  expect(sidesIn(readFileSync(new URL(name, FOLDER), "utf8"))).toEqual([]);
});
