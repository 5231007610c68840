// Brings node_modules into line with package-lock.json. Runs before anything is installed, so it uses nothing but Node.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm noted down after its last installation is what the lock asks for.
 * Packages for other systems are in the lock and never installed; everything else has to be there, in its locked version.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const want = wanted.packages ?? {};
  const have = installed.packages ?? {};
  const nothingMissing = Object.entries(want).every(([path, { optional }]) => path === "" || optional || path in have);
  const nothingElse = Object.entries(have).every(
    ([path, { version, integrity }]) => want[path]?.version === version && want[path]?.integrity === integrity,
  );
  return nothingMissing && nothingElse;
}

/** @param {string} path @returns {Lock} */
function readLock(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Whether node_modules is what the lock asks for.
 * @param {string} folder the project's
 */
export function isUpToDate(folder = root) {
  const wanted = readLock(join(folder, "package-lock.json"));
  try {
    return isInstalled(wanted, readLock(join(folder, "node_modules", ".package-lock.json")));
  } catch {
    return false; // It is not there, or an installation was broken off while it was written.
  }
}

/** Installs what is missing; ends the process with npm's exit code where that fails. */
export function install() {
  if (isUpToDate()) return;
  console.log("Installing dependencies (this happens once) …");
  const options = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--include=dev",
    "--include=optional",
    "--loglevel=error",
  ];
  const npm = process.env["npm_execpath"];
  const { status, error } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, "ci", ...options], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", ["ci", ...options], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) return;
  console.error(`npm ci failed${error ? `: ${error.message}` : ""}. Is the npm registry reachable?`);
  process.exit(status || 1);
}
