import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import { setEdition } from "../edition.ts";
import type { Settings } from "../settings.ts";
import { SiteIsFaulty, verifySite } from "../verify/verify-site.ts";
import { takeBuildLock } from "./build-lock.ts";
import { compressFolder } from "./compress.ts";
import { putInPlace, recoverPlace } from "./exchange-folders.ts";
import { filesBelow } from "./files-below.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

export interface BuiltSite {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Builds an edition beside the published site, reads what was built, and only then puts it in place: whatever happens on
 * the way, the out folder holds the old site or the new one. Throws BuildIsRunning, SiteIsFaulty or what Astro throws.
 */
export async function buildSite(edition: Edition, manuscript: Manuscript, settings: Settings): Promise<BuiltSite> {
  const { outFolder } = settings;
  mkdirSync(dirname(outFolder), { recursive: true });
  const release = takeBuildLock(outFolder);
  try {
    recoverPlace(outFolder);
    removeLeftovers(outFolder);
    const next = `${outFolder}-next-${process.pid}`;
    try {
      const built = await buildInto(next, edition, manuscript);
      putInPlace(next, outFolder);
      return built;
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}

async function buildInto(folder: string, edition: Edition, manuscript: Manuscript): Promise<BuiltSite> {
  setEdition(edition);
  await build({ root: PROJECT, outDir: folder, logLevel: "warn" });
  const problems = verifySite(folder, edition, manuscript);
  if (problems.length > 0) console.warn(new SiteIsFaulty(problems).message);
  await compressFolder(folder);
  const files = filesBelow(folder);
  return {
    pages: files.filter(({ path }) => path.endsWith(".html")).length,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Unfinished folders of builds that were killed; the lock says that none of them is still being written. */
function removeLeftovers(outFolder: string): void {
  const parent = dirname(outFolder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(outFolder)}-next-`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
