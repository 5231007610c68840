import { hasErrors } from "../core/check.ts";
import type { Format } from "../core/reports/formats.ts";
import { githubReport } from "../core/reports/github.ts";
import { jsonReport } from "../core/reports/json.ts";
import { type Reading, readAndCheck } from "./edition.ts";
import type { Settings } from "./settings.ts";
import { readingReport } from "./text-report.ts";

/** What is to be said of the content, in the form that was asked for; there may be nothing to say. */
export interface ContentReport {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** Reads and checks the content. Throws an Error where it cannot be read. */
export function reportOnContent(settings: Settings, format: Format): ContentReport {
  const reading = readAndCheck(settings);
  return { text: textOf(reading, format, settings), hasErrors: hasErrors(reading.findings) };
}

function textOf(reading: Reading, format: Format, settings: Settings): string {
  if (format === "json") return jsonReport(reading.findings);
  if (format === "github") return githubReport(reading.findings);
  return readingReport(reading, settings);
}
