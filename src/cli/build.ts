// Checks the content and builds the site. Exit 0: built; 1: the content or the site has faults; 2: could not run.
import { existsSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "astro";
import { failureOf } from "../site/build/failure.ts";
import { PROJECT } from "./project.ts";
import { requireUsablePath, requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(async () => {
  requireUsablePath(PROJECT);
  const { outFolder } = readSettings();
  // The new site is moved beside the old one, and then takes its place.
  requireWritable([dirname(existsSync(outFolder) ? realpathSync(outFolder) : outFolder)]);
  try {
    await build({ root: PROJECT, logLevel: "warn" });
    return 0;
  } catch (error) {
    const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
    console.error(message);
    return code;
  }
});
