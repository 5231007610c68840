import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../core/edition.ts";
import { headersFile } from "../../core/hosting/headers-file.ts";
import { setEdition } from "../current-edition.ts";
import { outputsOf } from "../outputs.ts";
import type { CompiledPages } from "../rendering/pages-module.ts";
import { renderPages } from "../rendering/render-pages.ts";
import type { Settings } from "../settings.ts";
import { SiteFolder } from "./site-folder.ts";

/**
 * Writes an edition into a new folder: the public files as they are, every page with its sheets, and every file for
 * machines. Rejects with PathIsTaken where two of them have one path, and with what a page throws or the system refuses.
 */
export async function writeSite(
  folder: string,
  edition: Edition,
  { publicFolder }: Pick<Settings, "publicFolder">,
  pages: CompiledPages,
): Promise<void> {
  const site = new SiteFolder(folder);
  copyInto(site, publicFolder, "");
  copyInto(site, pages.assetsFolder, "assets/");
  await writePages(site, edition, pages);
  writeOutputs(site, edition);
}

/** Writes every file for machines, those for hosts among them. */
export function writeOutputs(site: SiteFolder, edition: Edition): void {
  for (const { path, text } of outputsOf(edition)) site.write(path, text);
  site.write("_headers", headersFile(edition));
}

async function writePages(site: SiteFolder, edition: Edition, { module }: CompiledPages): Promise<void> {
  setEdition(edition);
  for await (const { path, text } of renderPages(module)) site.write(path, text);
}

/** Copies what is in a folder; links are followed, as a host would. A folder that is missing has nothing to copy. */
function copyInto(site: SiteFolder, folder: string, place: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).isDirectory()) copyInto(site, file, `${place}${name}/`);
    else site.write(`${place}${name}`, readFileSync(file));
  }
}
