import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Finding } from "../../dossier/finding.ts";
import type { Material } from "../../dossier/manuscript.ts";
import type { ImportedEntry } from "../../import/reading.ts";
import { checkMaterial } from "../../site/edition.ts";
import type { Settings } from "../../site/settings.ts";

/** A file that is to be written; its path is relative to the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly isDraft: boolean;
}

/** New files, and the errors that the check has with those that are no drafts. */
export interface NewFiles {
  readonly files: readonly NewFile[];
  readonly errors: readonly Finding[];
}

/**
 * The files of entries. Where `mayBeDrafts`, whatever the check refuses among the content that there is becomes a draft, and
 * then what needs it.
 */
export function filesOf(
  entries: readonly ImportedEntry[],
  material: Material,
  settings: Settings,
  { mayBeDrafts }: { readonly mayBeDrafts: boolean },
): NewFiles {
  let files = entries.map((entry) => fileOf(entry, entry.isDraft));
  for (;;) {
    const errors = errorsIn(files, material, settings);
    const refused = new Set(errors.map(({ file }) => file.slice(file.indexOf("/") + 1)));
    if (refused.size === 0 || !mayBeDrafts) return { files, errors };
    files = entries.map((entry, index) => fileOf(entry, files[index]?.isDraft === true || refused.has(pathOf(entry))));
  }
}

function pathOf({ collection, id }: ImportedEntry): string {
  return collection === "site" ? "site.md" : `${collection}/${id}.md`;
}

function fileOf(entry: ImportedEntry, isDraft: boolean): NewFile {
  return { path: pathOf(entry), text: entry.fileText(isDraft), isDraft };
}

/** The errors in new files that are no drafts. Whether something is recorded is not asked: it cannot be. */
function errorsIn(files: readonly NewFile[], material: Material, settings: Settings): readonly Finding[] {
  const { findings } = checkMaterial(
    { ...material, files: [...material.files, ...files.map(({ path, text }) => ({ path, text }))] },
    { ...settings, isPublishing: false },
  );
  const folder = basename(settings.contentFolder);
  const finished = new Set(files.filter(({ isDraft }) => !isDraft).map(({ path }) => `${folder}/${path}`));
  return findings.filter(({ file, severity }) => severity === "error" && finished.has(file));
}

/** Writes new files, none over another; where one cannot be written, none is left. Throws what the system refuses. */
export function writeFiles(contentFolder: string, files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(contentFolder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: "wx" });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}
