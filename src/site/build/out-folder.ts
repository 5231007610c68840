import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** The folder that the site shall be written to must not be replaced. */
export class UnsafeOutFolder extends Error {
  constructor(folder: string, reason: string) {
    super(`The site cannot be written to ${folder}: ${reason} Name another folder in OUT_DIR.`);
    this.name = "UnsafeOutFolder";
  }
}

/** Folders that a build must leave alone, each with what it is. */
export interface Surroundings {
  readonly contentFolder: string;
  readonly publicFolder: string;
  readonly projectFolder: string;
  readonly homeFolder: string;
}

/**
 * The folder to replace, links followed, so that a link stays a link. Throws UnsafeOutFolder where replacing it would
 * take away something else than a built site: the content, the project, somebody's home, or a stranger's files.
 */
export function placeOf(outFolder: string, surroundings: Surroundings): string {
  const place = realPath(outFolder);
  for (const [folder, name, mayHoldTheSite] of folders(surroundings)) {
    const real = realPath(folder);
    if (real === place) throw new UnsafeOutFolder(outFolder, `this is ${name}.`);
    if (isBelow(real, place)) throw new UnsafeOutFolder(outFolder, `${name} lies in it.`);
    if (!mayHoldTheSite && isBelow(place, real)) throw new UnsafeOutFolder(outFolder, `it lies in ${name}.`);
  }
  if (existsSync(place)) {
    if (!statSync(place).isDirectory()) throw new UnsafeOutFolder(outFolder, "this is a file.");
    if (readdirSync(place).length > 0 && !isBuiltSite(place))
      throw new UnsafeOutFolder(
        outFolder,
        "it holds files that no build of this site has made, and they would be lost.",
      );
  }
  return place;
}

function folders(surroundings: Surroundings): readonly (readonly [string, string, boolean])[] {
  return [
    [surroundings.contentFolder, "the content folder", false],
    [surroundings.publicFolder, "the folder of images", false],
    [join(surroundings.projectFolder, "src"), "the folder of the program", false],
    [surroundings.projectFolder, "the folder of the project", true],
    [surroundings.homeFolder, "your home folder", true],
  ];
}

/** What every built site has and hardly any other folder. */
function isBuiltSite(folder: string): boolean {
  return ["index.html", "record.jsonl", "data/dossier.json"].every((file) => existsSync(join(folder, file)));
}

function isBelow(inner: string, outer: string): boolean {
  return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** A path with the links in what exists of it followed. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}
