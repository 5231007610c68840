// Checks the content and nothing else. Exit 0: no errors; 1: errors; 2: could not run.
import { reportOnContent } from "../site/content-report.ts";
import { readCheckArguments, USAGE } from "./check-arguments.ts";
import { runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(async () => {
  const { format, content, isHelp } = readCheckArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(USAGE);
    return 0;
  }
  const { text, hasErrors } = reportOnContent(readSettings(content), format);
  if (text !== "") console.log(text);
  return hasErrors ? 1 : 0;
});
