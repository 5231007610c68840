import { basename } from "node:path";
import { hasErrors } from "../core/check.ts";
import { githubReport } from "../core/reports/github.ts";
import { jsonReport } from "../core/reports/json.ts";
import { paletteFor } from "../core/reports/palette.ts";
import { textReport } from "../core/reports/text.ts";
import { type Reading, readAndCheck } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";
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
  const report = reportOf(reading, format, basename(settings.contentFolder));
  if (report !== "") console.log(report);
  return hasErrors(reading.findings) ? 1 : 0;
}

function reportOf({ findings, manuscript }: Reading, format: Format, folder: string): string {
  if (format === "json") return jsonReport(findings);
  if (format === "github") return githubReport(findings);
  const texts = new Map(manuscript.files.map(({ path, text }) => [`${folder}/${path}`, text]));
  return textReport(findings, {
    textOf: (file) => texts.get(file),
    palette: paletteFor(process.env, process.stdout.isTTY),
    files: manuscript.files.length + manuscript.unreadable.length,
  });
}
