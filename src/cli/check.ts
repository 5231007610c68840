// Checks the content and nothing else. Exit 0: no errors; 1: errors; 2: could not run.
import { keptProgram } from "../shell/program/compiled-program.ts";
import { settingsFrom } from "../shell/settings.ts";
import { readCheckArguments, USAGE } from "./check-arguments.ts";
import { PROJECT } from "./project.ts";
import { runCommand } from "./run-command.ts";

await runCommand(check);

async function check(): Promise<number> {
  const { format, content, isHelp } = readCheckArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(USAGE);
    return 0;
  }
  const settings = settingsFrom({ ...process.env, ...(content ? { CONTENT_DIR: content } : {}) });
  // What a build has compiled starts in half the time. A check alone is not worth compiling it.
  const kept = await keptProgram(PROJECT, settings.basePath);
  const { reportOnContent } = kept ?? (await import("../shell/content-report.ts"));
  const { text, hasErrors } = reportOnContent(settings, format);
  if (text !== "") console.log(text);
  return hasErrors ? 1 : 0;
}
