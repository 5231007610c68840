// Accepts what has changed into the publication record, or holds a published record against it.
// Exit 0: recorded, or nothing to record, or the published record is the beginning of this one, or nothing is published yet;
// 1: not so; 2: could not run.
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { paletteFor } from "../check/reports.ts";
import { RECORD_FILE } from "../dossier/placement.ts";
import { comparePublished } from "../record/comparison.ts";
import { dayOfRun } from "../site/day.ts";
import { type Published, recordOfBranch } from "../site/record/published-branch.ts";
import { NothingPublishedYet, readPublishedRecord } from "../site/record/published-record.ts";
import { recordChanges } from "../site/record/record-changes.ts";
import { readRecordFile } from "../site/record/record-file.ts";
import type { Settings } from "../site/settings.ts";
import { publishedReport, recordingReport } from "./record-report.ts";
import { Refusal } from "./refusal.ts";
import { requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

const USAGE = `npm run record -- [--content FOLDER]                 accepts what has changed into the record
npm run record -- --verify FILE|ADDRESS|BRANCH       shows that a published record is the beginning of this one
npm run record -- --published FILE|ADDRESS|BRANCH    the same as the first; the lines of this record come before all others`;

await runCommand(run);

async function run(): Promise<number> {
  const { content, verify: place, published, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const settings = readSettings(content);
  return place === undefined ? record(settings, published) : verify(settings, place);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: "string" },
        verify: { type: "string" },
        published: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.content === "" || values.verify === "" || values.published === "")
      throw new Refusal("An option names nothing.");
    if (values.verify !== undefined && values.published !== undefined)
      throw new Refusal("--verify changes nothing, so that --published has nothing to say.");
    return values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function record(settings: Settings, place: string | undefined): Promise<number> {
  const { contentFolder } = settings;
  // The new record is written beside the old one, and then takes its place.
  requireWritable([contentFolder]);
  const published: Published | undefined =
    place === undefined
      ? undefined
      : { is: "known", name: place, why: "as you say", beginnings: [await publishedText(place, contentFolder)] };
  const recording = recordChanges(settings, dayOfRun(process.env), published);
  const folder = basename(contentFolder);
  console.log(recordingReport(recording, join(folder, RECORD_FILE), paletteFor(process.env, process.stdout.isTTY)));
  return recording.outcome === "refused" ? 1 : 0;
}

async function verify({ contentFolder }: Settings, place: string): Promise<number> {
  let published: string;
  try {
    published = await publishedText(place, contentFolder);
  } catch (error) {
    if (!(error instanceof NothingPublishedYet)) throw error;
    console.log(`${error.message} So this is a first time: there is nothing to hold the record against.`);
    return 0;
  }
  const comparison = comparePublished(published, readRecordFile(contentFolder) ?? "");
  console.log(publishedReport(comparison, place));
  return { prefix: 0, differs: 1, "no-record": 2 }[comparison.outcome];
}

/** The record at an address, in a file, or in a branch or commit. Throws as `readPublishedRecord` does. */
async function publishedText(place: string, contentFolder: string): Promise<string> {
  const isElsewhere = /^https?:\/\//i.test(place) || existsSync(place);
  const text = isElsewhere ? undefined : recordOfBranch(contentFolder, place);
  if (text === "") throw new NothingPublishedYet(place, "no record lies there");
  return text ?? readPublishedRecord(place);
}
