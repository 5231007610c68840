import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { join, resolve, sep } from "node:path";
import { decode } from "../dossier/file-text.ts";
import type { ContentFile, Material, UnreadableFile } from "../dossier/manuscript.ts";
import { isPassedOver, RECORD_FILE } from "../dossier/placement.ts";
import { type EntryBelow, entriesBelow, pathsBelow } from "./files.ts";
import { LARGEST_RECORD } from "./record/published-record.ts";

/** The content folder cannot be read; the message says which and why. */
export class UnreadableContent extends Error {
  override name = "UnreadableContent";
}

/** No entry needs more; beyond it a file is refused unread. The record grows with every publication. */
const LARGEST_FILE = 2_000_000;

/**
 * Reads the content folder and lists the public folder. Symbolic links are followed only where they stay in the folder.
 * Public files are known by their composed names (Unicode's NFC), under which they are published.
 * Throws UnreadableContent where the content folder itself cannot be read.
 */
export function readContent(contentFolder: string, publicFolder: string): Material {
  const root = contentRoot(contentFolder);
  const files: ContentFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const entry of entriesBelow(root, { isLeftOut: isPassedOver, isTold: (path) => path.endsWith(".md/") })) {
    const result = readOne(root, entry);
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
    throw new UnreadableContent(`The content folder ${resolve(contentFolder)} ${reason}.`, { cause: error });
  }
}

function readOne(root: string, { path, isOwnFile, folder }: EntryBelow): ContentFile | UnreadableFile {
  if (folder) return { path, reason: folder === "told" ? "folder" : "closed-folder" };
  const absolute = join(root, path);
  try {
    return isOwnFile ? readFile(path, absolute) : readLinked(root, path, absolute);
  } catch {
    return { path, reason: isLink(absolute) ? "link-to-nothing" : "no-permission" };
  }
}

/** Reads a file that lies in the folder itself, so that nobody needs to ask where it really is. */
function readFile(path: string, absolute: string): ContentFile | UnreadableFile {
  const file = openSync(absolute, constants.O_RDONLY | NO_LINK);
  try {
    if (fstatSync(file).size > largest(path)) return { path, reason: "too-large" };
    return { path, ...decode(readFileSync(file)) };
  } finally {
    closeSync(file);
  }
}

/** Should a link have taken the file's place since the folder was listed, it is not followed. Windows has no such thing. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

function readLinked(root: string, path: string, absolute: string): ContentFile | UnreadableFile {
  const real = realpathSync(absolute);
  if (real !== root && !real.startsWith(root + sep)) return { path, reason: "link-outside" };
  const stat = statSync(real);
  if (stat.isDirectory()) return { path, reason: "link-to-folder" };
  if (!stat.isFile()) return { path, reason: "not-a-file" };
  if (stat.size > largest(path)) return { path, reason: "too-large" };
  return { path, ...decode(readFileSync(real)) };
}

function largest(path: string): number {
  return path === RECORD_FILE ? LARGEST_RECORD : LARGEST_FILE;
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
    return pathsBelow(resolve(publicFolder)).map((path) => `/${path.normalize("NFC")}`);
  } catch {
    return [];
  }
}
