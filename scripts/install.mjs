// Brings node_modules into line with package-lock.json. Runs before anything is installed, so it uses nothing but Node.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What is wrong with the place of the project, in a sentence; undefined where nothing is. Vite, with which Astro builds and
 * serves pages, takes what follows these signs for something else than a part of a path.
 * @param {string} folder
 */
export function pathProblem(folder) {
  const place = folder.replace(/[/\\]$/, "");
  const sign = /[#?]/.exec(place)?.[0];
  return (
    sign && `No site can be built in ${place}, whose path has a "${sign}" in it: move the project to another folder.`
  );
}

/**
 * What is installed: what builds and serves a site, or what tests and linters need as well.
 * @typedef {"site" | "tests"} Extent
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm noted down after its last installation is what the lock asks for. Packages for other systems are in the
 * lock and never installed; everything else has to be there, in its locked version, and more does no harm.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @param {Extent} extent
 */
export function isInstalled(wanted, installed, extent) {
  const want = wanted.packages ?? {};
  const have = installed.packages ?? {};
  const nothingMissing = Object.entries(want).every(
    ([path, about]) => path === "" || about.optional || (extent === "site" && isForTests(about)) || path in have,
  );
  const nothingElse = Object.entries(have).every(
    ([path, { version, integrity }]) => want[path]?.version === version && want[path]?.integrity === integrity,
  );
  return nothingMissing && nothingElse;
}

/** @param {LockedPackage} about */
function isForTests({ dev, devOptional }) {
  return Boolean(dev || devOptional);
}

/** @param {string} path @returns {Lock} */
function readLock(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Whether node_modules is what the lock asks for.
 * @param {Extent} extent
 * @param {string} folder the project's
 */
export function isUpToDate(extent, folder = root) {
  const installed = installedPackages(folder);
  return installed !== undefined && isInstalled(readLock(join(folder, "package-lock.json")), installed, extent);
}

/**
 * What npm has noted down; undefined where it has not, or where an installation was broken off while it was written.
 * @param {string} folder
 * @returns {Lock | undefined}
 */
function installedPackages(folder) {
  try {
    const packages = readLock(join(folder, "node_modules", ".package-lock.json"))?.packages;
    return packages && Object.values(packages).every(Boolean) ? { packages } : undefined;
  } catch {
    return undefined;
  }
}

/** Ends the process with a message where nothing can be written into the project. */
function requireWritableProject() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    console.error(`${root} cannot be written, so that nothing can be installed there. Look at its permissions.`);
    process.exit(2);
  }
}

/**
 * Installs what is missing; ends the process with npm's exit code where that fails. Who has installed what tests need
 * keeps it.
 * @param {Extent} extent
 */
export function install(extent) {
  if (isUpToDate(extent)) return;
  requireWritableProject();
  console.log("Installing dependencies (this happens once) …");
  const withTests = extent === "tests" || Object.values(installedPackages(root)?.packages ?? {}).some(({ dev }) => dev);
  const options = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    withTests ? "--include=dev" : "--omit=dev",
    "--include=optional",
    "--loglevel=error",
  ];
  const npm = process.env["npm_execpath"];
  const { status, error } = npm?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [npm, "ci", ...options], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", ["ci", ...options], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) return;
  console.error(`npm ci failed${error ? `: ${error.message}` : ""}. Is the npm registry reachable?`);
  process.exit(status || 1);
}
