// npm run new: writes the template of an entry, or the example of a whole dossier.
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Blanks } from "../dossier/schema/entry-template.ts";
import { readAndCheck } from "../site/edition.ts";
import type { Settings } from "../site/settings.ts";
import { terminalDialogue } from "./new/dialogue.ts";
import { writeLanguage } from "./new/language.ts";
import {
  askForReferences,
  fileOf,
  type NewEntry,
  readNewEntries,
  refuseExisting,
  writeDossier,
  writeEntry,
} from "./new/write.ts";
import { Refusal } from "./refusal.ts";
import { requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

const USAGE = `npm run new -- KIND ID [ID …] [--content DIR]    article, claim, utterance, event, source, person, question or page
npm run new -- language TAG [--content DIR]       the words of the interface, to be translated
npm run new -- dossier FOLDER                    a whole example to start your own story from
npm run new -- dossier FOLDER --empty            the same without the example: folders, and a site with blanks`;

function readArguments() {
  try {
    return parseArgs({
      options: { content: { type: "string" }, empty: { type: "boolean", default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** The path as one would type it here. */
function typed(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" ? "." : isAbsolute(near) || near.startsWith("../..") ? path : near;
}

function newDossier([folder, ...more]: readonly string[], isEmpty: boolean): void {
  if (folder === undefined) throw new Refusal("Say where the dossier is to lie: npm run new -- dossier ../my-story");
  if (more.length > 0) throw new Refusal(`"${more.join(" ")}" is too much.\n\n${USAGE}`);
  const path = resolve(folder);
  requireWritable([path]);
  writeDossier(path, { isEmpty });
  const name = /\s/.test(typed(path)) ? JSON.stringify(typed(path)) : typed(path);
  const written = isEmpty
    ? `An empty dossier is in ${typed(path)}. Fill in its site.md, and write the first sources, people and claims:

     CONTENT_DIR=${name} npm run new -- source first-source second-source
`
    : `An example of a dossier is in ${typed(path)}. Everything in it is invented: put your story in its place.
`;
  console.log(`${written}
  1. See it, and see it change with every save:  CONTENT_DIR=${name} npm run dev
  2. Have it checked:                            CONTENT_DIR=${name} npm run check
  3. Build the site into dist/:                  CONTENT_DIR=${name} npm run build`);
}

function newLanguage([language, ...more]: readonly string[], content: string | undefined): void {
  if (language === undefined) throw new Refusal("Say which language: npm run new -- language uk");
  if (more.length > 0) throw new Refusal(`"${more.join(" ")}" is too much.\n\n${USAGE}`);
  const { contentFolder } = readSettings(content);
  requireContent(contentFolder);
  requireWritable([contentFolder]);
  const { path, blanks } = writeLanguage(contentFolder, language);
  console.log(
    blanks === 0
      ? `The interface has all its words in ${language}; ${typed(path)} may have others for any of them.`
      : `${typed(path)} has ${blanks === 1 ? "one message" : `${blanks} messages`} to translate: fill in each "text", with the "english" beside it. What stays empty is shown in English.`,
  );
}

function requireContent(contentFolder: string): void {
  if (!existsSync(join(contentFolder, "site.md")))
    throw new Refusal(
      `There is no content in ${typed(contentFolder)}: site.md is missing. Name the folder with --content DIR, or start one with npm run new -- dossier FOLDER.`,
    );
}

async function newEntries(entries: readonly NewEntry[], content: string | undefined): Promise<void> {
  const settings = readSettings(content);
  const { contentFolder } = settings;
  requireContent(contentFolder);
  requireWritable(entries.map((entry) => dirname(fileOf(contentFolder, entry))));
  refuseExisting(contentFolder, entries);
  const files: string[] = [];
  for (const entry of entries) {
    const asked = process.stdin.isTTY && process.stdout.isTTY ? await ask(entry, settings) : [];
    files.push(typed(writeEntry(contentFolder, entry, new Map([["accessed", today()], ...asked]))));
  }
  const [one, ...more] = files;
  console.log(
    more.length === 0
      ? `${one} is written. npm run check names its blanks.`
      : `${files.join("\n")}\nare written. npm run check names their blanks.`,
  );
}

/** The day by the clock of whoever runs the command, or that of `SOURCE_DATE_EPOCH` (seconds since 1970). */
function today(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
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
  const [kind, ...names] = positionals;
  if (values.empty && kind !== "dossier") throw new Refusal(`--empty belongs to a dossier.\n\n${USAGE}`);
  if (kind === "dossier") newDossier(names, values.empty);
  else if (kind === "language") newLanguage(names, values.content);
  else await newEntries(readNewEntries(kind, names), values.content);
});
