// Checks the content and builds the site. Exit 0: built; 1: the content or the site has faults; 2: could not run.
import { compiledProgram } from "../shell/program/compiled-program.ts";
import { PROJECT } from "./project.ts";
import { Refusal } from "./refusal.ts";
import { readSettings } from "./settings.ts";

try {
  const settings = readSettings();
  const { runBuild, pages } = await compiledProgram(PROJECT, settings.basePath);
  process.exitCode = await runBuild(settings, PROJECT, pages);
} catch (error) {
  const { failureOf } = await import("../shell/build/failure.ts");
  const { message, code } =
    error instanceof Refusal
      ? ({ message: error.message, code: 2 } as const)
      : failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
  console.error(message);
  process.exitCode = code;
}
