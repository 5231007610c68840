import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { RECORD_FILE } from "../../dossier/placement.ts";

/** The record of a content folder as it lies there, byte order mark included; undefined where there is none. Throws an Error where it cannot be read. */
export function readRecordFile(contentFolder: string): string | undefined {
  const path = join(contentFolder, RECORD_FILE);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`${path} cannot be read: ${(error as Error).message} Put it back as it was last committed.`);
  }
}

/**
 * Puts a new text in the place of the record, as a whole or not at all. Throws an Error where the file is no longer what
 * it was when it was read, so that two recordings at a time lose no line.
 */
export function writeRecordFile(contentFolder: string, before: string | undefined, text: string): void {
  if (readRecordFile(contentFolder) !== before)
    throw new Error(`${RECORD_FILE} has been changed in the meantime. Run npm run record again.`);
  const target = realPath(join(contentFolder, RECORD_FILE));
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeThrough(draft, text);
    renameSync(draft, target);
    settle(dirname(target));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function writeThrough(path: string, text: string): void {
  const handle = openSync(path, "wx");
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a renaming in a folder last through a power cut, where the system lets folders be opened. */
function settle(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
