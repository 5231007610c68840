import { basename } from "node:path";
import { hasErrors } from "../check/check.ts";
import { type Format, githubReport, jsonReport, paletteFor, textReport } from "../check/reports.ts";
import { heldBack } from "../dossier/manuscript.ts";
import { type ContentReading, readAndCheck } from "./edition.ts";
import type { Settings } from "./settings.ts";

/** What is to be said of the content, in the form that was asked for; there may be nothing to say. */
interface ContentReport {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** Reads and checks the content. Throws an Error where it cannot be read. */
export function reportOnContent(settings: Settings, format: Format): ContentReport {
  const reading = readAndCheck(settings);
  return { text: textOf(reading, format, settings), hasErrors: hasErrors(reading.findings) };
}

function textOf(reading: ContentReading, format: Format, settings: Settings): string {
  if (format === "json") return jsonReport(reading.findings);
  if (format === "github") return githubReport(reading.findings);
  return readingReport(reading, settings);
}

/** What a terminal shows of a reading: every finding with its line, and a summary. Coloured where the output is a terminal. */
export function readingReport({ findings, manuscript }: ContentReading, settings: Settings): string {
  const folder = basename(settings.contentFolder);
  const texts = new Map(manuscript.files.map(({ path, text }) => [`${folder}/${path}`, text]));
  return textReport(findings, {
    textOf: (file) => texts.get(file),
    palette: paletteFor(process.env, process.stdout.isTTY),
    files: manuscript.files.length + manuscript.unreadable.length,
    heldUntil: heldBack(manuscript).map(({ heldUntil }) => heldUntil),
  });
}
