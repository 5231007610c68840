import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const LIGHTHOUSE_VERSION = "13.5.0";
/** How long (milliseconds) the installation may take. */
const PATIENCE = 300_000;

/**
 * Installs Lighthouse into a folder, from npm and without a browser of its own, where it is not there yet. Gives the path
 * of its program, or undefined where npm could not install it.
 */
export function installLighthouse(folder: string): string | undefined {
  const home = join(folder, "node_modules", "lighthouse");
  if (installedVersion(home) !== LIGHTHOUSE_VERSION) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const wanted = ["install", "--no-audit", "--ignore-scripts", `lighthouse@${LIGHTHOUSE_VERSION}`];
    const { status } = spawnSync("npm", wanted, { cwd: folder, stdio: "ignore", timeout: PATIENCE });
    if (status !== 0) return undefined;
  }
  return join(home, "cli", "index.js");
}

function installedVersion(home: string): string | undefined {
  const file = join(home, "package.json");
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
