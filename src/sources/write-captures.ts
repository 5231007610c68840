import { randomUUID } from "node:crypto";
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "../dossier/manuscript.ts";
import { addArchived } from "./answers/add-archived.ts";
import type { AskedSource } from "./answers/report.ts";

/** What became of one capture. */
export interface WrittenCapture {
  readonly path: string;
  readonly address: string;
  /** Why it was not written; undefined where it was. */
  readonly refusal?: string;
}

/** Counts what the check finds in content with these files. */
export type CountFindings = (files: readonly ContentFile[]) => number;

interface Change extends ContentFile {
  readonly before: string;
  readonly address: string;
}

/**
 * Writes the captures that were found into the files of their sources, one line each. A file that has changed since it was
 * read, or in which the line would be a mistake, stays as it is.
 */
export function writeCaptures(
  contentFolder: string,
  files: readonly ContentFile[],
  sources: readonly AskedSource[],
  countFindings: CountFindings,
): readonly WrittenCapture[] {
  const changes: Change[] = [];
  const refused: WrittenCapture[] = [];
  for (const { path, capture } of sources) {
    if (!capture) continue;
    const before = files.find((file) => file.path === path)?.text ?? "";
    const address = capture;
    const text = addArchived(before, address);
    if (text === undefined) refused.push({ path, address, refusal: "its frontmatter cannot take the line" });
    else changes.push({ path, before, text, address });
  }
  const isFine = noveltyTest(files, countFindings);
  const areAllFine = isFine(changes);
  const written = changes.map(({ path, before, text, address }): WrittenCapture => {
    if (!areAllFine && !isFine([{ path, text }]))
      return { path, address, refusal: "the check objects to it, as words are dated after this capture" };
    const refusal = replaceFile(join(contentFolder, path), before, text);
    return { path, address, ...(refusal === undefined ? {} : { refusal }) };
  });
  return [...written, ...refused].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A function that tells whether changed files bring no new finding. */
function noveltyTest(files: readonly ContentFile[], countFindings: CountFindings) {
  const before = countFindings(files);
  return (changes: readonly ContentFile[]) => {
    const changed = new Map(changes.map((change) => [change.path, change]));
    return countFindings(files.map((file) => changed.get(file.path) ?? file)) <= before;
  };
}

/** Puts a text in the place of another, whole or not at all; why not, where the file holds another or cannot be written. */
function replaceFile(path: string, expected: string, text: string): string | undefined {
  try {
    const file = realpathSync(path);
    if (!readFileSync(file).equals(Buffer.from(expected))) return "it has been edited in the meantime";
    const beside = `${file}.${randomUUID()}`;
    try {
      writeFileSync(beside, text);
      chmodSync(beside, statSync(file).mode);
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
    return undefined;
  } catch (error) {
    return `it cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`;
  }
}
