// Accepts what has changed into the publication record, or holds a published record against it.
// Exit 0: recorded, or nothing to record, or the published record is the beginning of this one; 1: not so; 2: could not run.
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { RECORD_FILE } from "../core/manuscript.ts";
import { comparePublished } from "../core/record/published.ts";
import { paletteFor } from "../core/reports/palette.ts";
import { dayOfRun } from "../shell/day.ts";
import { readPublishedRecord } from "../shell/record/published-record.ts";
import { recordChanges } from "../shell/record/record-changes.ts";
import { readRecordFile } from "../shell/record/record-file.ts";
import type { Settings } from "../shell/settings.ts";
import { publishedReport, recordingReport } from "./record-report.ts";
import { Refusal } from "./refusal.ts";
import { readSettings } from "./settings.ts";

const USAGE = `npm run record -- [--content FOLDER]                       accepts what has changed into the record
npm run record -- --verify FILE|ADDRESS [--content FOLDER]  shows that a published record is the beginning of this one`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { content, verify: place, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const settings = readSettings(content);
  return place === undefined ? record(settings) : verify(settings, place);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { content: { type: "string" }, verify: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.content === "" || values.verify === "") throw new Refusal("An option names nothing.");
    return values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function record(settings: Settings): number {
  const recording = recordChanges(settings, dayOfRun(process.env));
  const folder = basename(settings.contentFolder);
  console.log(recordingReport(recording, join(folder, RECORD_FILE), paletteFor(process.env, process.stdout.isTTY)));
  return recording.outcome === "refused" ? 1 : 0;
}

async function verify({ contentFolder }: Settings, place: string): Promise<number> {
  const published = await readPublishedRecord(place);
  const comparison = comparePublished(published, readRecordFile(contentFolder) ?? "");
  console.log(publishedReport(comparison, place));
  return { prefix: 0, differs: 1, "no-record": 2 }[comparison.outcome];
}
