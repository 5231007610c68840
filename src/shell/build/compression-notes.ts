import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What is known of the compressed files beside a file of a site. */
export interface Note {
  /** Of what made them and of themselves. */
  readonly digest: string;
  /** How many bytes have been compressed tightly for them. */
  readonly tight: number;
}

/** Notes by the paths of the files in their site. */
export type Notes = ReadonlyMap<string, Note>;

const kept = z.record(z.string(), z.tuple([z.string(), z.number()]));

/** So many sites have notes at a time: those that were built last. */
const MOST_SITES = 5;

/** The notes that are kept in a folder for the site in another; none where there are none that can be read. */
export function readNotes(folder: string, site: string): Notes {
  try {
    const notes = kept.parse(JSON.parse(readFileSync(fileOf(folder, site), "utf8")));
    return new Map(Object.entries(notes).map(([path, [digest, tight]]) => [path, { digest, tight }]));
  } catch {
    return new Map();
  }
}

/** Keeps notes in a folder for the site in another, and forgets sites that have long not been built. Throws what the system does. */
export function keepNotes(folder: string, site: string, notes: Notes): void {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, site);
  // Whoever reads them at this moment, or finds what a killed build has left, has them whole or not at all.
  const draft = `${file}-${process.pid}`;
  const written = [...notes].map(([path, { digest, tight }]) => [path, [digest, tight]] as const);
  writeFileSync(draft, JSON.stringify(Object.fromEntries(written)));
  renameSync(draft, file);
  forgetOld(folder);
}

function fileOf(folder: string, site: string): string {
  return join(folder, `${hash("sha256", site)}.json`);
}

function forgetOld(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const file = join(folder, name);
    return { file, written: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const oldest = files.sort((one, other) => other.written - one.written).slice(MOST_SITES);
  for (const { file } of oldest) rmSync(file, { force: true });
}
