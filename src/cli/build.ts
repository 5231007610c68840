import { existsSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { hasErrors } from "../core/check.ts";
import { editionOf, readAndCheck, setEdition } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";

const settings = settingsFrom(process.env);
const reading = readAndCheck(settings);
for (const { file, line, column, severity, rule, message } of reading.findings)
  console.log(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}`);
if (hasErrors(reading.findings)) process.exit(1);
setEdition(editionOf(reading, settings));
const next = `${settings.outFolder}-next-${process.pid}`;
await build({ root: fileURLToPath(new URL("../..", import.meta.url)), outDir: next, logLevel: "warn" });
if (existsSync(settings.outFolder)) rmSync(settings.outFolder, { recursive: true });
renameSync(next, settings.outFolder);
