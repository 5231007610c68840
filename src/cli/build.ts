// Checks the content and builds the site. Exit 0: built; 1: the content or the site has faults; 2: could not run.
import { existsSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { compiledProgram } from "../shell/program/compiled-program.ts";
import { settingsFrom } from "../shell/settings.ts";
import { PROJECT } from "./project.ts";
import { requireUsablePath, requireWritable, runCommand } from "./run-command.ts";

await runCommand(build);

async function build(): Promise<number> {
  requireUsablePath(PROJECT);
  const settings = settingsFrom(process.env);
  const { outFolder } = settings;
  // The new site is made beside the old one, and then takes its place.
  requireWritable([dirname(existsSync(outFolder) ? realpathSync(outFolder) : outFolder)]);
  try {
    const { runBuild, pages } = await compiledProgram(PROJECT, settings.basePath);
    return await runBuild(settings, PROJECT, pages);
  } catch (error) {
    const { failureOf } = await import("../shell/build/failure.ts");
    const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
    console.error(message);
    return code;
  }
}
