// Accepts what has changed into the publication record, or holds a published record against it.
// Exit 0: recorded, or nothing to record, or the published record is the beginning of this one; 1: not so; 2: could not run.
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { findingLine } from "../core/finding.ts";
import { RECORD_FILE } from "../core/manuscript.ts";
import { comparePublished } from "../core/record/published.ts";
import { readPublishedRecord } from "../shell/record/published-record.ts";
import { recordChanges } from "../shell/record/record-changes.ts";
import { readRecordFile } from "../shell/record/record-file.ts";
import { recordingDay } from "../shell/record/recording-day.ts";
import { type Settings, settingsFrom } from "../shell/settings.ts";
import { publishedReport, recordingReport } from "./record-report.ts";

try {
  const { values } = parseArgs({ options: { content: { type: "string" }, verify: { type: "string" } } });
  const settings = settingsFrom({ ...process.env, ...(values.content ? { CONTENT_DIR: values.content } : {}) });
  process.exitCode = values.verify === undefined ? record(settings) : await verify(settings, values.verify);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function record(settings: Settings): number {
  const recording = recordChanges(settings, recordingDay(process.env));
  if (recording.outcome === "refused") for (const error of recording.errors) console.log(findingLine(error));
  const file = join(basename(settings.contentFolder), RECORD_FILE);
  for (const line of recordingReport(recording, file)) console.log(line);
  return recording.outcome === "refused" ? 1 : 0;
}

async function verify({ contentFolder }: Settings, place: string): Promise<number> {
  const published = await readPublishedRecord(place);
  const comparison = comparePublished(published, readRecordFile(contentFolder) ?? "");
  for (const line of publishedReport(comparison, place)) console.log(line);
  return { prefix: 0, differs: 1, "no-record": 2 }[comparison.outcome];
}
