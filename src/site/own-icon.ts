import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";

/** The icon that every page names. A dossier elsewhere that brings none of its own is given the project's. */
export const ICON = "icon.svg";

/** The file of the icon: in the dossier's public folder, or else in the project's. */
export function iconFile(publicFolder: string, projectFolder: string): string {
  const own = join(publicFolder, ICON);
  return existsSync(own) ? own : join(projectFolder, "public", ICON);
}

/** Puts the icon into the folder of a site that has none. Throws what the system does. */
export function addIcon(siteFolder: string, projectFolder: string): void {
  const file = join(siteFolder, ICON);
  if (!existsSync(file)) copyFileSync(join(projectFolder, "public", ICON), file);
}
