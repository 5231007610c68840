// npm run new: writes the template of an entry, or the example of a whole dossier.
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Blanks } from "../dossier/schema/entry-template.ts";
import { readAndCheck } from "../site/edition.ts";
import type { Settings } from "../site/settings.ts";
import { terminalDialogue } from "./new/dialogue.ts";
import { askForReferences, type NewEntry, readNewEntry, writeDossier, writeEntry } from "./new/write.ts";
import { Refusal } from "./refusal.ts";
import { requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

const USAGE = `npm run new -- KIND ID [--content DIR]    article, claim, event, source, person, question or page
npm run new -- dossier FOLDER             a whole example to start your own story from`;

function readArguments() {
  try {
    return parseArgs({ options: { content: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** The path as one would type it here. */
function typed(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" ? "." : isAbsolute(near) || near.startsWith("../..") ? path : near;
}

function newDossier(folder: string | undefined): void {
  if (folder === undefined) throw new Refusal("Say where the dossier is to lie: npm run new -- dossier ../my-story");
  const path = resolve(folder);
  requireWritable([path]);
  writeDossier(path);
  const name = /\s/.test(typed(path)) ? JSON.stringify(typed(path)) : typed(path);
  console.log(`An example of a dossier is in ${typed(path)}. Everything in it is invented: put your story in its place.

  1. See it, and see it change with every save:  CONTENT_DIR=${name} npm run dev
  2. Have it checked:                            CONTENT_DIR=${name} npm run check
  3. Build the site into dist/:                  CONTENT_DIR=${name} npm run build`);
}

async function newEntry(entry: NewEntry, content: string | undefined): Promise<void> {
  const settings = readSettings(content);
  if (!existsSync(join(settings.contentFolder, "site.md")))
    throw new Refusal(
      `There is no content in ${typed(settings.contentFolder)}: site.md is missing. Name the folder with --content DIR, or start one with npm run new -- dossier FOLDER.`,
    );
  const file = join(settings.contentFolder, entry.collection, `${entry.id}.md`);
  requireWritable([dirname(file)]);
  const isInteractive = process.stdin.isTTY && process.stdout.isTTY && !existsSync(file);
  const blanks = isInteractive ? await ask(entry, settings) : new Map<string, string>();
  console.log(
    `${typed(writeEntry(settings.contentFolder, entry, blanks))} is written. npm run check names its blanks.`,
  );
}

async function ask(entry: NewEntry, settings: Settings): Promise<Blanks> {
  const dialogue = terminalDialogue();
  try {
    return await askForReferences(entry, readAndCheck(settings).manuscript, dialogue);
  } finally {
    dialogue.close();
  }
}

await runCommand(async () => {
  const { values, positionals } = readArguments();
  const [kind, name, ...more] = positionals;
  if (more.length > 0) throw new Refusal(`"${more.join(" ")}" is too much.\n\n${USAGE}`);
  if (kind === "dossier") newDossier(name);
  else await newEntry(readNewEntry(kind, name), values.content);
});
