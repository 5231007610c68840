// npm run new: writes the template of an entry, sources from their addresses, or the example of a whole dossier.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Blanks } from "../dossier/schema/entry-template.ts";
import { readAndCheck } from "../site/edition.ts";
import type { Settings } from "../site/settings.ts";
import { newSources } from "../sources/new-sources.ts";
import { Progress } from "../sources/progress.ts";
import { callOff, mannersOf } from "./manners.ts";
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

const USAGE = `npm run new -- KIND ID [ID …] [--content DIR]    article, claim, utterance, event, source, person, question or page
npm run new -- language TAG [--content DIR]       the words of the interface, to be translated
npm run new -- source ADDRESS … [--id ID]        sources from web addresses: https://example.org/page
npm run new -- source --from FILE                the same of every address in a file, one a line; - for standard input
npm run new -- dossier FOLDER                    a whole example to start your own story from
npm run new -- dossier FOLDER --empty            the same without the example: folders, and a site with blanks`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        content: { type: "string" },
        empty: { type: "boolean", default: false },
        id: { type: "string" },
        from: { type: "string" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

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
  const { values, positionals } = readArguments();
  const [kind, ...names] = positionals;
  if (values.empty && kind !== "dossier") throw new Refusal(`--empty belongs to a dossier.\n\n${USAGE}`);
  if (kind !== "source" && (values.id ?? values.from) !== undefined)
    throw new Refusal(`--id and --from belong to sources from addresses.\n\n${USAGE}`);
  if (kind === "dossier") return newDossier(names, values.empty);
  if (kind === "language") return newLanguage(names, values.content);
  const wanted = kind === "source" ? readWantedSources(names, values) : undefined;
  if (wanted) return newSourcesFrom(wanted, values.content);
  return newEntries(readNewEntries(kind, names), values.content);
});
