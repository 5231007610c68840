import { homedir } from "node:os";
import { relative } from "node:path";
import { hasErrors } from "../core/check.ts";
import { buildSite } from "../shell/build/build-site.ts";
import { failureOf } from "../shell/build/failure.ts";
import { editionOf, type Reading, readAndCheck } from "../shell/edition.ts";
import { type Settings, settingsFrom } from "../shell/settings.ts";
import { readingReport } from "../shell/text-report.ts";

/** Checks and builds; gives the exit code: 0 built, 1 the content or the site has faults, 2 could not run. */
async function build(settings: Settings): Promise<0 | 1 | 2> {
  let reading: Reading;
  try {
    reading = readAndCheck(settings);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  if (reading.findings.length > 0) console.log(readingReport(reading, settings));
  if (hasErrors(reading.findings)) return 1;
  try {
    const { pages, files, bytes } = await buildSite(
      editionOf(reading, settings),
      reading.manuscript,
      settings,
      homedir(),
    );
    const place = relative(process.cwd(), settings.outFolder) || settings.outFolder;
    console.log(`Built ${pages} pages (${files} files, ${(bytes / 1e6).toFixed(1)} MB) into ${place}.`);
    return 0;
  } catch (error) {
    const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
    console.error(message);
    return code;
  }
}

process.exitCode = await build(settingsFrom(process.env));
