// Checks the content and builds the site. Exit 0: built; 1: the content or the site has faults; 2: could not run.
import { compiledProgram } from "../shell/program/compiled-program.ts";
import { settingsFrom } from "../shell/settings.ts";
import { PROJECT } from "./project.ts";

const settings = settingsFrom(process.env);
try {
  const { runBuild, pages } = await compiledProgram(PROJECT, settings.basePath);
  process.exitCode = await runBuild(settings, PROJECT, pages);
} catch (error) {
  const { failureOf } = await import("../shell/build/failure.ts");
  const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
  console.error(message);
  process.exitCode = code;
}
