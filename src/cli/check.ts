// Checks the content and nothing else; --fix mends in it what has only one right answer. Exit 0: no errors; 1: errors; 2: could not run.
import { mendingReport, paletteFor } from "../check/reports.ts";
import { reportOnContent } from "../site/content-report.ts";
import { mendContent } from "../site/mend-content.ts";
import { readCheckArguments, USAGE } from "./check-arguments.ts";
import { requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(async () => {
  const { format, content, isFix, isHelp } = readCheckArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(USAGE);
    return 0;
  }
  const settings = readSettings(content);
  if (isFix) {
    // What programs read stays nothing but the findings.
    const tell = format === "text" ? console.log : console.error;
    requireWritable([settings.contentFolder]);
    tell(mendingReport(mendContent(settings), paletteFor(process.env, process.stdout.isTTY)));
  }
  const { text, hasErrors } = reportOnContent(settings, format);
  if (text !== "") console.log(text);
  return hasErrors ? 1 : 0;
});
