import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManuscript } from "../src/dossier/manuscript.ts";
import type { Format } from "../src/import/formats.ts";
import { readImport } from "../src/import/read.ts";
import { type Given, placeInWords } from "../src/import/reading.ts";
import { parseMarkdown } from "../src/markdown/parse.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";

/** A source whose address the files in test/data/import name. */
export const coastGazette = `---
title: Мост открыт
publisher: Береговая газета
url: https://bereg.example/2019/05/02/most
published: 2019-05-02
accessed: 2026-11-22
language: ru
kind: report
---
`;

/** The path of a file of the shape in which other programs make them, with invented content. */
export function importFile(name: string): string {
  return join(import.meta.dirname, "data", "import", name);
}

export interface Imported {
  /** The texts of the new files by their paths, each as a draft where it is one. */
  readonly files: Readonly<Record<string, string>>;
  readonly drafts: readonly string[];
  readonly there: readonly string[];
  readonly unused: readonly string[];
}

/** Reads bytes or a text as a format, into the smallest dossier and more files. */
export async function imported(
  content: Uint8Array | string,
  format: Format,
  { more = {}, given = {} }: { readonly more?: Readonly<Record<string, string>>; readonly given?: Partial<Given> } = {},
): Promise<Imported> {
  const files = Object.entries({ ...smallestDossier, ...more }).map(([path, text]) => ({ path, text }));
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const text = typeof content === "string" ? content : "";
  const manuscript = readManuscript({ files }, parseMarkdown);
  const { entries, there, unused } = await readImport({ bytes, text }, format, manuscript, { name: "file", ...given });
  const pathOf = ({ collection, id }: (typeof entries)[number]) =>
    collection === "site" ? "site.md" : `${collection}/${id}.md`;
  return {
    files: Object.fromEntries(entries.map((entry) => [pathOf(entry), entry.fileText(entry.isDraft)])),
    drafts: entries.filter(({ isDraft }) => isDraft).map(pathOf),
    there: there.map(({ place, entry }) => `${placeInWords("file", place)}: ${entry}`),
    unused: unused.map(({ place, reason }) => `${placeInWords("file", place)}: ${reason}`),
  };
}

/** Reads a file of test/data/import. */
export function importedFile(
  name: string,
  format: Format,
  options?: Parameters<typeof imported>[2],
): Promise<Imported> {
  return imported(readFileSync(importFile(name), "utf8"), format, options);
}
