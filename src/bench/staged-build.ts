// Builds a dossier stage by stage and prints what each has cost, as JSON: { stage: seconds of CPU in this process }. It is
// compiled into one module with the pages, as the program is that editors run. DRAW_IMAGES=on draws those for shared links too.
import { basename } from "node:path";
import { checkManuscript } from "../core/check.ts";
import { readManuscript } from "../core/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import * as compiled from "../pages/_pages.ts";
import { writeShareImages } from "../shell/build/build-site.ts";
import { BuiltFile } from "../shell/build/built-file.ts";
import { Compression, sheetsFirst } from "../shell/build/compress.ts";
import { pathsBelow } from "../shell/build/files-below.ts";
import { writeSite } from "../shell/build/write-site.ts";
import { editionOf } from "../shell/edition.ts";
import { outputsOf } from "../shell/outputs.ts";
import { compiledParts } from "../shell/program/compiled-parts.ts";
import { readContent } from "../shell/read-content.ts";
import { earlierWordsFinder } from "../shell/record/earlier-words.ts";
import type { PagesModule } from "../shell/rendering/pages-module.ts";
import { SearchIndex } from "../shell/search-index.ts";
import { settingsFrom } from "../shell/settings.ts";
import { sha256 } from "../shell/sha256.ts";
import { Verification } from "../shell/verify/verify-site.ts";

const costs: Record<string, number> = {};
let before = process.cpuUsage();

/** Notes what has been spent since the last stage ended. */
function ended(stage: string): void {
  const { user, system } = process.cpuUsage(before);
  costs[stage] = (user + system) / 1e6;
  before = process.cpuUsage();
}

const settings = settingsFrom(process.env);
const { contentFolder, outFolder, isPublishing, today } = settings;
costs["start: loading the program"] = (before.user + before.system) / 1e6;
const material = readContent(contentFolder, settings.publicFolder);
ended("read the files");
const manuscript = readManuscript(material, parseMarkdown);
ended("parse: frontmatter, schema, Markdown");
const circumstances = { isPublishing, today, sha256, findEarlierWords: earlierWordsFinder(contentFolder) };
const findings = checkManuscript(manuscript, circumstances, basename(contentFolder));
ended("check: every rule");
const edition = editionOf({ manuscript, findings }, settings);
const parts = compiledParts(import.meta.dirname);
await writeSite(outFolder, edition, settings, { module: compiled as PagesModule, ...parts });
ended("render: pages and files written");
let size = 0;
for (const { text } of outputsOf(edition)) size += text.length;
ended("of which making the files for machines");
const paths = pathsBelow(outFolder);
const search = await SearchIndex.start();
for (const path of paths) if (path.endsWith(".html")) await search.add(new BuiltFile(outFolder, path));
await search.files();
await search.close();
ended("search index (Pagefind's own process aside)");
const verification = new Verification(edition, manuscript, paths);
for (const path of paths) verification.read(new BuiltFile(outFolder, path));
const problems = verification.problems();
if (problems.length > 0 || size === 0) throw new Error(`the site has ${problems.length} faults`);
ended("verify the built site");
new Compression(parts.readySheets).addAll(outFolder, sheetsFirst(paths));
ended("compress");
if (process.env["DRAW_IMAGES"] === "on") {
  // Last, so that no other stage pays for the memory; kept in a folder where none is yet.
  await writeShareImages(outFolder, edition, `${outFolder}-project`);
  ended("images for shared links, where none is kept");
}
console.log(JSON.stringify(costs));
