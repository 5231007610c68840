import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { collections } from "../../core/collections.ts";
import { SITE_FILE } from "../../core/placement.ts";
import { siteTemplate } from "../../core/templates/entry-template.ts";
import { Refusal } from "../refusal.ts";

const EXAMPLE = fileURLToPath(new URL("dossier", import.meta.url));

/**
 * Writes the example of a whole dossier into a folder that is new or empty; or nothing but a site with blanks, and a folder
 * for each kind of entry. Throws a Refusal where the folder holds something.
 */
export function writeDossier(folder: string, { isEmpty = false } = {}): void {
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new Refusal(`${folder} holds something already. Nothing was written; name a folder that is new or empty.`);
  if (isEmpty) {
    for (const collection of collections) mkdirSync(join(folder, collection), { recursive: true });
    writeFileSync(join(folder, SITE_FILE), siteTemplate(), { flag: "wx" });
  } else cpSync(EXAMPLE, folder, { recursive: true, errorOnExist: true, force: false });
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
