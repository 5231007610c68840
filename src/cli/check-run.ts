import { hasErrors } from "../core/check.ts";
import { githubReport } from "../core/reports/github.ts";
import { jsonReport } from "../core/reports/json.ts";
import { type Reading, readAndCheck } from "../shell/edition.ts";
import { type Settings, settingsFrom } from "../shell/settings.ts";
import { readingReport } from "../shell/text-report.ts";
import { type Format, readCheckArguments, USAGE } from "./check-arguments.ts";

/** Checks the content as the arguments say, prints the report and gives the exit code. Throws an Error where it cannot run. */
export function runCheck(given: readonly string[]): 0 | 1 {
  const { format, content, isHelp } = readCheckArguments(given);
  if (isHelp) {
    console.log(USAGE);
    return 0;
  }
  const settings = settingsFrom({ ...process.env, ...(content ? { CONTENT_DIR: content } : {}) });
  const reading = readAndCheck(settings);
  const report = reportOf(reading, format, settings);
  if (report !== "") console.log(report);
  return hasErrors(reading.findings) ? 1 : 0;
}

function reportOf(reading: Reading, format: Format, settings: Settings): string {
  if (format === "json") return jsonReport(reading.findings);
  if (format === "github") return githubReport(reading.findings);
  return readingReport(reading, settings);
}
