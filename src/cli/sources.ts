// npm run sources: asks every source whether it still answers and still says what is quoted from it.
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Manuscript } from "../dossier/manuscript.ts";
import { nearestTo } from "../dossier/suggestion.ts";
import { checkMaterial, readAndCheck } from "../site/edition.ts";
import type { Settings } from "../site/settings.ts";
import { needsAttention, reportText } from "../sources/answers/report.ts";
import { checkSources } from "../sources/check-sources.ts";
import { Progress } from "../sources/progress.ts";
import { writeCaptures } from "../sources/write-captures.ts";
import { callOff, mannersOf } from "./manners.ts";
import { Refusal } from "./refusal.ts";
import { requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

const USAGE = `npm run sources -- [--only ID …] [--archive] [--capture] [--again] [--format text|json] [--content DIR]

  --only ID       asks this source alone; may be given again
  --archive       writes the captures that are found into the sources' files
  --capture       has a capture taken where there is none, and writes it
  --again         begins anew where a run was broken off, instead of going on
  --format json   gives the report for machines

Exit 0: all is well. 1: a source is gone or has moved, or a quotation is not there. 2: it could not run.`;

/** Older versions kept other things in `sources.json`. */
const STATE_FILE = join(".cache", "unfinished-sources.json");

const OPTIONS = {
  only: { type: "string", multiple: true },
  archive: { type: "boolean", default: false },
  capture: { type: "boolean", default: false },
  again: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  content: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

function readArguments() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (values.format !== "text" && values.format !== "json")
      throw new Error(`There is no format "${values.format}". Use text or json.`);
    return values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function readManuscriptOf(settings: Settings): Manuscript {
  try {
    return readAndCheck(settings).manuscript;
  } catch {
    throw new Refusal(`There is no content in ${settings.contentFolder}. Name its folder with --content DIR.`);
  }
}

function sourcesNamed(only: readonly string[] | undefined, manuscript: Manuscript): ReadonlySet<string> | undefined {
  for (const id of only ?? []) {
    if (manuscript.entries.sources.has(id)) continue;
    const nearest = nearestTo(id, manuscript.entries.sources.keys());
    throw new Refusal(`There is no source "${id}".${nearest ? ` Did you mean "${nearest}"?` : ""}`);
  }
  return only && new Set(only);
}

async function main(): Promise<number> {
  const values = readArguments();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const settings = readSettings(values.content);
  const manuscript = readManuscriptOf(settings);
  if (values.archive || values.capture) requireWritable([join(settings.contentFolder, "sources")]);
  const progress = new Progress(process.stderr);
  const signal = callOff();
  try {
    const report = await checkSources(manuscript, {
      manners: mannersOf(manuscript),
      contentFolder: settings.contentFolder,
      stateFile: STATE_FILE,
      only: sourcesNamed(values.only, manuscript),
      takesCaptures: values.capture,
      beginsAnew: values.again,
      signal,
      onUnkept: (why) =>
        console.error(`What is asked cannot be kept in ${STATE_FILE} (${why}): a run that is broken off begins anew.`),
      onAsked: ({ id, standing }, done, total) => progress.show(id, standing, done, total),
    });
    progress.end();
    if (report.sources.length > 0 && !report.sources.some(({ isReached }) => isReached))
      throw new Refusal("Not one host answered. Is this machine connected to the network? Nothing was written.");
    const count = (files: Manuscript["files"]) => checkMaterial({ ...manuscript, files }, settings).findings.length;
    const captures =
      values.archive || values.capture
        ? writeCaptures(settings.contentFolder, manuscript.files, report.sources, count)
        : [];
    if (values.format === "json") console.log(JSON.stringify({ ...report, captures }, null, 2));
    else {
      const folder = basename(settings.contentFolder);
      console.log(reportText(report, folder));
      for (const { path, address, refusal } of captures)
        console.log(
          refusal ? `${folder}/${path} was not changed: ${refusal}.` : `${folder}/${path}: archived: ${address}`,
        );
    }
    return needsAttention(report) ? 1 : 0;
  } catch (error) {
    progress.end();
    if (signal.aborted) throw new Refusal("Broken off. The same command goes on from here.");
    throw error;
  }
}

await runCommand(main);
