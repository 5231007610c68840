import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import { setEdition } from "../edition.ts";
import { writeSearchIndex } from "../search-index.ts";
import type { Settings } from "../settings.ts";
import { shareImages } from "../share/share-images.ts";
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
      const built = await buildInto(next, edition, manuscript, settings);
      putInPlace(next, outFolder);
      return built;
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  } finally {
    release();
  }
}

async function buildInto(
  folder: string,
  edition: Edition,
  manuscript: Manuscript,
  settings: Settings,
): Promise<BuiltSite> {
  setEdition(edition);
  await build({ root: PROJECT, outDir: folder, logLevel: "warn" });
  if (settings.hasShareImages) writeShareImages(folder, edition);
  await writeSearchIndex(folder);
  const problems = verifySite(folder, edition, manuscript);
  if (problems.length > 0) throw new SiteIsFaulty(problems);
  await compressFolder(folder);
  const files = filesBelow(folder);
  return {
    pages: files.filter(({ path }) => path.endsWith(".html")).length,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}

function writeShareImages(folder: string, edition: Edition): void {
  for (const { path, draw } of shareImages(edition, join(PROJECT, ".cache", "share-images"))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, draw());
  }
}

/** Unfinished folders of builds that were killed; the lock says that none of them is still being written. */
function removeLeftovers(outFolder: string): void {
  const parent = dirname(outFolder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(outFolder)}-next-`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
