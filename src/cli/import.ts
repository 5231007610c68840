// npm run import: brings references, timelines, ClaimReviews, documents or another dossier. Exit 0: all was used; 1: not all; 2: could not run.
import { existsSync } from "node:fs";
import { basename, join, parse } from "node:path";
import { type Material, readManuscript } from "../dossier/manuscript.ts";
import { readImport } from "../import/read.ts";
import { UnreadableImport } from "../import/reading.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { readContent } from "../site/read-content.ts";
import type { Settings } from "../site/settings.ts";
import { readImportArguments, USAGE } from "./import/arguments.ts";
import { readImportFile } from "./import/read-file.ts";
import { importReport } from "./import/report.ts";
import { filesOf, writeFiles } from "./import/write.ts";
import { Refusal } from "./refusal.ts";
import { requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";
import { typedPath } from "./typed-path.ts";

/** What the dossier holds; only a whole dossier may be brought into a folder that holds none. */
function materialOf({ contentFolder, publicFolder }: Settings, isWhole: boolean): Material {
  if (isWhole && !existsSync(contentFolder)) return { files: [] };
  if (!isWhole && !existsSync(join(contentFolder, "site.md")))
    throw new Refusal(
      `There is no content in ${typedPath(contentFolder)}: site.md is missing. Name the folder with --content DIR, or start one with npm run new -- dossier FOLDER.`,
    );
  return readContent(contentFolder, publicFolder);
}

await runCommand(async () => {
  const asked = readImportArguments(process.argv.slice(2));
  if (asked === undefined) {
    console.log(USAGE);
    return 0;
  }
  const settings = readSettings(asked.content);
  const { contentFolder } = settings;
  const file = readImportFile(asked.file, asked.format);
  const isWhole = file.format === "dossier";
  const material = materialOf(settings, isWhole);
  if (!asked.isDryRun) requireWritable([contentFolder]);
  if (asked.id !== undefined && existsSync(join(contentFolder, "articles", `${asked.id}.md`)))
    throw new Refusal(`There is an article "${asked.id}" already. Nothing was written; choose another id.`);
  const manuscript = readManuscript({ ...material, now: settings.now }, parseMarkdown);
  const name = basename(asked.file);
  const reading = await readImport(file, file.format, manuscript, { ...asked, name: parse(name).name }).catch(
    (error: unknown) => {
      if (error instanceof UnreadableImport) throw new Refusal(`${name} cannot be imported. ${error.message}`);
      throw error;
    },
  );
  const { files, errors } = filesOf(reading.entries, material, settings, { mayBeDrafts: !isWhole });
  if (!asked.isDryRun) writeFiles(contentFolder, files);
  const shown = files.map((one) => ({ ...one, path: typedPath(join(contentFolder, one.path)) }));
  console.log(importReport({ ...reading, name, isDryRun: asked.isDryRun, files: shown, errors }));
  return reading.unused.length > 0 || errors.length > 0 ? 1 : 0;
});
