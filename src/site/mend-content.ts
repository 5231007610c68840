import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { editsOf, type MendedLines, mendedFiles, mendedLines } from "../check/fix.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { readContent } from "./read-content.ts";
import type { Settings } from "./settings.ts";
import { sha256 } from "./sha256.ts";

/** A file that has been mended, `content/claims/x.md`, and what has changed in it. */
export interface MendedFile {
  readonly file: string;
  readonly lines: readonly MendedLines[];
}

/**
 * Mends in the content what has only one right answer, and gives what was changed. Each file is put in place as a whole.
 * Throws an Error where the content cannot be read or written, or has been changed in the meantime.
 */
export function mendContent(settings: Settings): readonly MendedFile[] {
  const { contentFolder, publicFolder } = settings;
  const material = readContent(contentFolder, publicFolder);
  const mended = mendedFiles(material.files, (files) => editsIn({ ...material, files, now: settings.now }, settings));
  const before = new Map(material.files.map(({ path, text }) => [path, text]));
  return mended.flatMap(({ path, text }) => {
    const old = before.get(path) ?? "";
    if (old === text) return [];
    writeWhole(join(contentFolder, path), old, text);
    return [{ file: `${basename(contentFolder)}/${path}`, lines: mendedLines(old, text) }];
  });
}

function editsIn(material: Parameters<typeof readManuscript>[0], { isPublishing, today }: Settings) {
  return editsOf(readManuscript(material, parseMarkdown), { isPublishing, today, sha256 });
}

/** Puts a text in the place of a file, as a whole or not at all; a link stays one. */
function writeWhole(path: string, before: string, text: string): void {
  const target = realpathSync(path);
  if (readFileSync(target, "utf8") !== before)
    throw new Error(`${path} has been changed in the meantime. Run npm run check -- --fix again.`);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: "wx", mode: statSync(target).mode });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
