// Checks the content and nothing else. Exit 0: no errors; 1: errors; 2: could not run.
import { keepCompiledCode } from "./compiled-code.ts";
import { PROJECT } from "./project.ts";

keepCompiledCode();
const { readCheckArguments, USAGE } = await import("./check-arguments.ts");

try {
  const { format, content, isHelp } = readCheckArguments(process.argv.slice(2));
  if (isHelp) console.log(USAGE);
  else {
    const { keptProgram } = await import("../shell/program/compiled-program.ts");
    const { settingsFrom } = await import("../shell/settings.ts");
    const settings = settingsFrom({ ...process.env, ...(content ? { CONTENT_DIR: content } : {}) });
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
