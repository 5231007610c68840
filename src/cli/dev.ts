import { statSync } from "node:fs";
import { join } from "node:path";
import { dev } from "astro";
import { Addresses } from "../routes/addresses.ts";
import { addressOfFile } from "../site/dev/live-content.ts";
import { readContent } from "../site/read-content.ts";
import { portFrom, type Settings } from "../site/settings.ts";
import { PROJECT } from "./project.ts";
import { requireUsablePath, requireWritable, runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(serveForEditing);

async function serveForEditing(): Promise<void> {
  requireUsablePath(PROJECT);
  requireWritable([join(PROJECT, ".astro")]);
  const settings = settingsForEditing();
  const port = portFrom(process.env);
  const path = pageOfNewestFile(settings);

  // As `astro dev` does: where the environment says "production", nothing that is saved would be shown.
  process.env["NODE_ENV"] = "development";

  const { address } = await dev({
    root: PROJECT,
    logLevel: "warn",
    server: {
      host: "127.0.0.1",
      port,
      open: process.stdout.isTTY && !process.env["CI"] && !process.argv.includes("--no-open") ? path : false,
    },
  });
  const site = `http://127.0.0.1:${address.port}`;
  console.log(`Editing at ${site}${path}`);
  console.log(`What is unfinished: ${site}${settings.basePath}_desk/`);
}

/** Astro's development server finds no page below a path beyond ASCII, as a build does; then all stands at the root. */
function settingsForEditing(): Settings {
  const settings = readSettings();
  if (!settings.basePath.includes("%")) return settings;
  console.log(`While it is edited, the site stands at the root instead of ${decodeURI(settings.basePath)}.`);
  process.env["BASE_PATH"] = "";
  return readSettings();
}

/** The page of the entry that was saved last: most likely the one being worked on. */
function pageOfNewestFile(settings: Settings): string {
  const addresses = new Addresses({ origin: "http://127.0.0.1", base: settings.basePath });
  const files = readContent(settings.contentFolder, settings.publicFolder).files.map((file) => ({
    path: file.path,
    time: statSync(join(settings.contentFolder, file.path)).mtimeMs,
  }));
  const newest = files.sort((one, other) => other.time - one.time)[0];
  return newest ? addressOfFile(`content/${newest.path}`, addresses) : addresses.to("home");
}
