import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { decode } from "../core/encoding.ts";
import { type ContentFile, type Material, RECORD_FILE, type UnreadableFile } from "../core/manuscript.ts";
import { placementOf } from "../core/placement.ts";
import { pathsBelow } from "./build/files-below.ts";
import { LARGEST_RECORD } from "./record/published-record.ts";

/** No entry needs more; beyond it a file is refused unread. The record grows with every publication. */
const LARGEST_FILE = 2_000_000;

/**
 * Reads the content folder and lists the public folder. Symbolic links are followed only where they stay in the folder.
 * Throws an Error that says so where the content folder itself cannot be read.
 */
export function readContent(contentFolder: string, publicFolder: string): Material {
  const root = contentRoot(contentFolder);
  const files: ContentFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of pathsBelow(root)) {
    if (placementOf(path).is === "nothing") continue;
    const result = readOne(root, path);
    if ("text" in result) files.push(result);
    else unreadable.push(result);
  }
  return { files, unreadable, assets: new Set(assetsIn(publicFolder)) };
}

function contentRoot(contentFolder: string): string {
  try {
    const root = realpathSync(resolve(contentFolder));
    readdirSync(root);
    return root;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is not a folder" : "cannot be read";
    throw new Error(`The content folder ${resolve(contentFolder)} ${reason}.`, { cause: error });
  }
}

function readOne(root: string, path: string): ContentFile | UnreadableFile {
  const absolute = join(root, path);
  try {
    const real = realpathSync(absolute);
    if (real !== root && !real.startsWith(root + sep)) return { path, reason: "link-outside" };
    const stat = statSync(real);
    if (stat.isDirectory()) return { path, reason: "link-to-folder" };
    if (!stat.isFile()) return { path, reason: "not-a-file" };
    if (stat.size > (path === RECORD_FILE ? LARGEST_RECORD : LARGEST_FILE)) return { path, reason: "too-large" };
    return { path, ...decode(readFileSync(real)) };
  } catch {
    return { path, reason: isLink(absolute) ? "link-to-nothing" : "no-permission" };
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function assetsIn(publicFolder: string): string[] {
  try {
    return pathsBelow(resolve(publicFolder)).map((path) => `/${path}`);
  } catch {
    return [];
  }
}
