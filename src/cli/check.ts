// Checks the content and nothing else. Exit 0: no errors; 1: errors; 2: could not run.
import { keptProgram } from "../shell/program/compiled-program.ts";
import { readCheckArguments, USAGE } from "./check-arguments.ts";
import { PROJECT } from "./project.ts";
import { readSettings } from "./settings.ts";

try {
  const { format, content, isHelp } = readCheckArguments(process.argv.slice(2));
  if (isHelp) console.log(USAGE);
  else {
    const settings = readSettings(content);
    // What a build has compiled starts in half the time. A check alone is not worth compiling it.
    const kept = await keptProgram(PROJECT, settings.basePath);
    const { reportOnContent } = kept ?? (await import("../shell/content-report.ts"));
    const { text, hasErrors } = reportOnContent(settings, format);
    if (text !== "") console.log(text);
    process.exitCode = hasErrors ? 1 : 0;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
