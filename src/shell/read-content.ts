import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { ContentFile, Material, UnreadableFile } from "../core/manuscript.ts";

/** No content file needs more; beyond it a file is refused unread. */
const LARGEST_FILE = 2_000_000;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads the content folder and lists the public folder. Symbolic links are followed only where they stay in the folder.
 * Throws where the content folder itself cannot be read.
 */
export function readContent(contentFolder: string, publicFolder: string): Material {
  const root = realpathSync(resolve(contentFolder));
  const files: ContentFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of filesIn(root)) {
    const result = readOne(root, path);
    if ("text" in result) files.push(result);
    else unreadable.push(result);
  }
  return { files, unreadable, assets: new Set(assetsIn(publicFolder)) };
}

function readOne(root: string, path: string): ContentFile | UnreadableFile {
  const absolute = join(root, path);
  try {
    const real = realpathSync(absolute);
    if (real !== root && !real.startsWith(root + sep)) return { path, reason: "symlink-outside" };
    const stat = statSync(real);
    if (!stat.isFile()) return { path, reason: "unreadable" };
    if (stat.size > LARGEST_FILE) return { path, reason: "too-large" };
    return decoded(path, readFileSync(real));
  } catch {
    return { path, reason: "unreadable" };
  }
}

function decoded(path: string, bytes: Buffer): ContentFile | UnreadableFile {
  try {
    return { path, text: decoder.decode(bytes) };
  } catch {
    const loose = bytes.toString("utf8");
    return { path, reason: "not-utf-8", before: loose.slice(0, Math.max(0, loose.indexOf("\uFFFD"))) };
  }
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function assetsIn(publicFolder: string): string[] {
  try {
    return filesIn(resolve(publicFolder)).map((path) => `/${path}`);
  } catch {
    return [];
  }
}
