// npm run new: writes the template of an entry, sources from their addresses, or the example of a whole dossier.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Blanks } from "../dossier/schema/entry-template.ts";
import { readAndCheck } from "../site/edition.ts";
import type { Settings } from "../site/settings.ts";
import { newSources } from "../sources/new-sources.ts";
import { Progress } from "../sources/progress.ts";
import { callOff, mannersOf } from "./manners.ts";
import { readNewArguments, USAGE } from "./new/arguments.ts";
import { terminalDialogue } from "./new/dialogue.ts";
import { writeLanguage } from "./new/language.ts";
import { readWantedSources, type WantedSources } from "./new/source-addresses.ts";
import { toldCounts, toldSource } from "./new/told-sources.ts";
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
import { typedPath } from "./typed-path.ts";

function newDossier([folder, ...more]: readonly string[], isEmpty: boolean): void {
  if (folder === undefined) throw new Refusal("Say where the dossier is to lie: npm run new -- dossier ../my-story");
  if (more.length > 0) throw new Refusal(`"${more.join(" ")}" is too much.\n\n${USAGE}`);
  const path = resolve(folder);
  requireWritable([path]);
  writeDossier(path, { isEmpty });
  const name = /\s/.test(typedPath(path)) ? JSON.stringify(typedPath(path)) : typedPath(path);
  const written = isEmpty
    ? `An empty dossier is in ${typedPath(path)}. Fill in its site.md, and write the first sources, people and claims:

     CONTENT_DIR=${name} npm run new -- source first-source second-source
`
    : `An example of a dossier is in ${typedPath(path)}. Everything in it is invented: put your story in its place.
`;
  console.log(`${written}
  1. See it, and see it change with every save:  CONTENT_DIR=${name} npm run dev
  2. Have it checked:                            CONTENT_DIR=${name} npm run check
  3. Build the site into dist/:                  CONTENT_DIR=${name} npm run build`);
}

function newLanguage([language, ...more]: readonly string[], content: string | undefined): void {
  if (language === undefined) throw new Refusal("Say which language: npm run new -- language uk");
  if (more.length > 0) throw new Refusal(`"${more.join(" ")}" is too much.\n\n${USAGE}`);
  const { contentFolder } = settingsOfDossier(content);
  requireWritable([contentFolder]);
  const { path, blanks } = writeLanguage(contentFolder, language);
  console.log(
    blanks === 0
      ? `The interface has all its words in ${language}; ${typedPath(path)} may have others for any of them.`
      : `${typedPath(path)} has ${blanks === 1 ? "one message" : `${blanks} messages`} to translate: fill in each "text" that is empty, with the "english" beside it. What stays empty is shown in English.`,
  );
}

function settingsOfDossier(content: string | undefined): Settings {
  const settings = readSettings(content);
  const { contentFolder } = settings;
  if (!existsSync(join(contentFolder, "site.md")))
    throw new Refusal(
      `There is no content in ${typedPath(contentFolder)}: site.md is missing. Name the folder with --content DIR, or start one with npm run new -- dossier FOLDER.`,
    );
  return settings;
}

/** Asks addresses and writes their sources; gives the exit code. */
async function newSourcesFrom({ addresses, id }: WantedSources, content: string | undefined): Promise<number> {
  const settings = settingsOfDossier(content);
  const { contentFolder } = settings;
  requireWritable([join(contentFolder, "sources")]);
  if (id !== undefined) refuseExisting(contentFolder, [{ collection: "sources", id }]);
  const { manuscript } = readAndCheck(settings);
  const progress = new Progress(process.stderr);
  const signal = callOff();
  const counts = { written: 0, there: 0, failed: 0, blanks: 0 };
  let [isReached, isArchiveSilent] = [false, false];
  try {
    const run = newSources(manuscript, addresses, {
      ...{ contentFolder, id, signal, accessed: today(), manners: mannersOf(manuscript) },
      onAsked: (address, done, total) => progress.show(address, undefined, done, total),
    });
    for await (const source of run) {
      progress.end();
      counts[source.kind] += 1;
      if (source.kind === "written") counts.blanks += source.blanks.length;
      isReached ||= source.kind !== "failed" || source.isReached;
      isArchiveSilent ||= source.kind === "written" && source.isArchiveSilent;
      const line = toldSource(source, typedPath(contentFolder));
      if (source.kind === "failed") console.error(line);
      else console.log(line);
    }
  } catch (error) {
    progress.end();
    if (signal.aborted) throw new Refusal("Broken off. What is written stays; the same command goes on from here.");
    throw error;
  }
  if (!isReached && counts.failed > 1)
    throw new Refusal("Not one host answered. Is this machine connected to the network? Nothing was written.");
  if (isArchiveSilent)
    console.error("The archive did not answer. npm run sources -- --archive looks for captures another time.");
  if (addresses.length > 1) console.log(toldCounts(counts));
  return counts.failed > 0 ? 1 : 0;
}

async function newEntries(entries: readonly NewEntry[], content: string | undefined): Promise<void> {
  const settings = settingsOfDossier(content);
  const { contentFolder } = settings;
  requireWritable(entries.map((entry) => dirname(fileOf(contentFolder, entry))));
  refuseExisting(contentFolder, entries);
  const files: string[] = [];
  for (const entry of entries) {
    const asked = process.stdin.isTTY && process.stdout.isTTY ? await ask(entry, settings) : [];
    files.push(typedPath(writeEntry(contentFolder, entry, new Map([["accessed", today()], ...asked]))));
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
  const asked = readNewArguments(process.argv.slice(2));
  if (asked === undefined) return console.log(USAGE);
  const { kind, names, content } = asked;
  if (kind === "dossier") return newDossier(names, asked.isEmpty);
  if (kind === "language") return newLanguage(names, content);
  const wanted = kind === "source" ? readWantedSources(names, asked) : undefined;
  if (wanted) return newSourcesFrom(wanted, content);
  return newEntries(readNewEntries(kind, names), content);
});
