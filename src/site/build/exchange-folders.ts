import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync, statSync } from "node:fs";

/**
 * Puts a finished folder in the place of a published one, so that whoever looks sees the old one or the new one whole.
 * On Linux the kernel exchanges the two names in one step (renameat2 with RENAME_EXCHANGE), even if the build is killed
 * at that instant. Node cannot make that call, so perl does, which every Debian and every runner has. Elsewhere two
 * renames follow each other; killed between them, the old folder waits under `previousName` and the next build puts it
 * back. Throws where the folder cannot be replaced; the old one then stands as before.
 */
export function putInPlace(finished: string, place: string): void {
  if (!existsSync(place)) renameSync(finished, place);
  else if (exchangeAtOnce(finished, place)) rmSync(finished, { recursive: true, force: true });
  else exchangeInTwoSteps(finished, place);
}

/** Puts back what a build that was killed between two renames has left. */
export function recoverPlace(place: string): void {
  const previous = previousName(place);
  if (!existsSync(previous)) return;
  if (existsSync(place)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, place);
}

function previousName(place: string): string {
  return `${place}-being-replaced`;
}

const SYSTEM_CALLS: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
const EXCHANGE = `my ($call, $from, $to) = @ARGV; exit(syscall($call + 0, -100, $from, -100, $to, 2) == 0 ? 0 : 1)`;

function exchangeAtOnce(one: string, other: string): boolean {
  const call = SYSTEM_CALLS[process.arch];
  if (process.platform !== "linux" || call === undefined) return false;
  const before = statSync(one).ino;
  spawnSync("perl", ["-e", EXCHANGE, String(call), one, other], { timeout: 10_000, stdio: "ignore" });
  // A signal may end perl after the exchange, so its exit code says less than the folders do.
  return statSync(one).ino !== before;
}

function exchangeInTwoSteps(finished: string, place: string): void {
  const previous = previousName(place);
  rmSync(previous, { recursive: true, force: true });
  renameSync(place, previous);
  try {
    renameSync(finished, place);
  } catch (error) {
    renameSync(previous, place);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
