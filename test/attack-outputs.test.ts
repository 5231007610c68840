import { Resvg } from "@resvg/resvg-js";
import { parse } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { articleText } from "../src/markdown/article.ts";
import { outputsOf } from "../src/outputs/outputs.ts";
import { checkMaterial, editionOf } from "../src/site/edition.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { drawCard } from "../src/site/share/card-drawing.ts";
import { loadFonts } from "../src/site/share/fonts.ts";
import { shareCards } from "../src/views/page-head.ts";
import { ATTACKS, attackDossier, sentenceOf } from "./attack-dossier.ts";

const settings = settingsFrom({ CONTENT_DIR: "/nowhere/content" });
const files = Object.entries(attackDossier()).map(([path, text]) => ({ path, text }));
const edition = editionOf(checkMaterial({ files }, settings), settings);
const { window } = new JSDOM();

/** The elements of an XML text by name. Throws an Error where it is not well-formed. */
function elementsOf(xml: string): ReadonlySet<string> {
  const document = new window.DOMParser().parseFromString(xml, "application/xml");
  const [fault] = document.getElementsByTagName("parsererror");
  if (fault) throw new Error(`${fault.textContent}\n${xml.slice(0, 500)}`);
  return new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
}

describe("attacks are text", () => {
  it("in images for shared links, which hold nothing but shapes and words", () => {
    const fonts = loadFonts();
    const seen = new Set<string>();
    for (const card of shareCards(edition.dossier)) {
      const { svg } = drawCard(card, fonts);
      for (const name of elementsOf(svg)) seen.add(name);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    }
    expect(
      [...seen].filter((name) => !/^(?:svg|g|defs|rect|circle|line|path|text|tspan|title|use|symbol)$/.test(name)),
    ).toEqual([]);
  }, 60_000);

  it("in feeds and sitemaps", () => {
    const seen = new Set<string>();
    for (const { path, text } of outputsOf(edition, { articleText }))
      if (path.endsWith(".xml")) for (const name of elementsOf(text)) seen.add(name);
    expect([...seen].filter((name) => /script|svg|img|iframe|html|meta|math/i.test(name))).toEqual([]);
    expect(seen).toContain("entry");
  }, 60_000);

  it("in the table, where no cell is a formula", () => {
    const table = [...outputsOf(edition, { articleText })].find(({ path }) => path === "data/claims.csv")?.text ?? "";
    const rows: readonly Readonly<Record<string, string>>[] = parse(table, { bom: true, columns: true });
    expect(rows.length).toBe(ATTACKS.length);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const sentences = rows.flatMap((row) => Object.values(row).map((cell) => cell.replace(/^'/, "")));
    expect(sentences).toEqual(expect.arrayContaining([sentenceOf(0), sentenceOf(100)]));
  }, 60_000);

  it("in data, letter for letter", () => {
    for (const { path, text } of outputsOf(edition, { articleText }))
      if (/\.json(?:ld)?$/.test(path)) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
  }, 60_000);
});
