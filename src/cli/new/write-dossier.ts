import { cpSync, existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Refusal } from "../refusal.ts";

const EXAMPLE = fileURLToPath(new URL("dossier", import.meta.url));

/** Writes the example of a whole dossier into a folder that is new or empty. Throws a Refusal where it holds something. */
export function writeDossier(folder: string): void {
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new Refusal(`${folder} holds something already. Nothing was written; name a folder that is new or empty.`);
  cpSync(EXAMPLE, folder, { recursive: true, errorOnExist: true, force: false });
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
