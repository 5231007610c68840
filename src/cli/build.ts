import { relative } from "node:path";
import { hasErrors } from "../core/check.ts";
import { BuildIsRunning } from "../shell/build/build-lock.ts";
import { buildSite } from "../shell/build/build-site.ts";
import { editionOf, readAndCheck } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";
import { SiteIsFaulty } from "../shell/verify/verify-site.ts";

const settings = settingsFrom(process.env);
const reading = readAndCheck(settings);
for (const { file, line, column, severity, rule, message } of reading.findings) {
  console.log(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}`);
}
if (hasErrors(reading.findings)) process.exitCode = 1;
else {
  try {
    const { pages, files, bytes } = await buildSite(editionOf(reading, settings), reading.manuscript, settings);
    const place = relative(process.cwd(), settings.outFolder) || settings.outFolder;
    console.log(`Built ${pages} pages (${files} files, ${(bytes / 1e6).toFixed(1)} MB) into ${place}.`);
  } catch (error) {
    if (!(error instanceof SiteIsFaulty || error instanceof BuildIsRunning)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof BuildIsRunning ? 2 : 1;
  }
}
