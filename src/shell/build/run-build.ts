import { homedir } from "node:os";
import { relative } from "node:path";
import { hasErrors } from "../../core/check.ts";
import { editionOf, type Reading, readAndCheck } from "../edition.ts";
import type { CompiledPages } from "../rendering/pages-module.ts";
import type { Settings } from "../settings.ts";
import { readingReport } from "../text-report.ts";
import { buildSite } from "./build-site.ts";
import { failureOf } from "./failure.ts";

/**
 * Checks the content and builds the site, and prints what it found and made. Gives the exit code: 0 built, 1 the content
 * or the site has faults, 2 could not run.
 */
export async function runBuild(settings: Settings, projectFolder: string, pages: CompiledPages): Promise<0 | 1 | 2> {
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
    const edition = editionOf(reading, settings);
    const built = await buildSite(edition, reading.manuscript, settings, {
      projectFolder,
      homeFolder: homedir(),
      pages,
    });
    const place = relative(process.cwd(), settings.outFolder) || settings.outFolder;
    console.log(
      `Built ${built.pages} pages (${built.files} files, ${(built.bytes / 1e6).toFixed(1)} MB) into ${place}.`,
    );
    return 0;
  } catch (error) {
    const { message, code } = failureOf(error, { whole: Boolean(process.env["DEBUG"]) });
    console.error(message);
    return code;
  }
}
