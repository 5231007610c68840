import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";

/** Another build is at work on the same folder. */
export class BuildIsRunning extends Error {
  constructor(folder: string, owner: number) {
    super(`Another build (process ${owner}) is writing ${folder}. Wait until it has ended, then build again.`);
    this.name = "BuildIsRunning";
  }
}

/**
 * Makes sure that one build at a time writes a folder: a file beside it names the process. A lock whose process is gone
 * is taken over. Returns the function that gives the lock back. Throws BuildIsRunning where another build holds it.
 */
export function takeBuildLock(folder: string): () => void {
  const file = `${folder}.lock`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, "wx");
      writeSync(handle, `${process.pid} ${startOf(process.pid)}\n`);
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = ownerOf(file);
      if (owner !== undefined) throw new BuildIsRunning(folder, owner);
      rmSync(file, { force: true });
    }
  }
  throw new BuildIsRunning(folder, ownerOf(file) ?? 0);
}

/** The process that holds a lock; undefined where it is gone, or where its number has gone to another process since. */
function ownerOf(file: string): number | undefined {
  try {
    const [pid = "", start = ""] = readFileSync(file, "utf8").trim().split(" ");
    const owner = Number(pid);
    if (!Number.isInteger(owner) || owner <= 0) return undefined;
    process.kill(owner, 0);
    return startOf(owner) === start ? owner : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? 1 : undefined;
  }
}

/** When a process was started, in the kernel's ticks, where the system tells (Linux); `-` elsewhere. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "-";
  } catch {
    return "-";
  }
}

/** Whether a process lives, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
