// npm run serve: serves what was built. OUT_DIR, BASE_PATH and PORT come from the environment.
import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { onOrphaned } from "../../scripts/node-24.mjs";
import { portFrom } from "../site/settings.ts";
import { serve } from "../site/static-server.ts";
import { runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

async function main(): Promise<void> {
  const { outFolder: directory, basePath: base } = readSettings();
  const port = portFrom(process.env);
  if (!statSync(join(directory, "index.html"), { throwIfNoEntry: false })?.isFile()) {
    console.error(
      `There is no site in ${relative(process.cwd(), directory) || directory}/ yet: npm run build makes one.`,
    );
    process.exitCode = 2;
    return;
  }
  const serving = await serve({ directory, base, port });
  console.log(`\n  The site is at ${serving.url} – Ctrl-C ends it.\n`);
  const stop = () => {
    void serving.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  onOrphaned(stop);
}

if (import.meta.filename === process.argv[1]) await runCommand(main);
