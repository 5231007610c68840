import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assetsOfDraftsAlone } from "../../core/draft-assets.ts";
import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import { writeSearchIndex } from "../search-index.ts";
import type { Settings } from "../settings.ts";
import { shareImages } from "../share/share-images.ts";
import { SiteIsFaulty, verifySite } from "../verify/verify-site.ts";
import { takeBuildLock } from "./build-lock.ts";
import { compressFolder } from "./compress.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { putInPlace, recoverPlace } from "./exchange-folders.ts";
import { filesBelow } from "./files-below.ts";
import { placeOf } from "./out-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { writeSite } from "./write-site.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

export interface BuiltSite {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Builds an edition beside the published site, reads what was built, and only then puts it in place: whatever happens on
 * the way, the out folder holds the old site or the new one. A signal ends the build and leaves nothing beside it. Throws
 * UnsafeOutFolder, BuildIsRunning, SiteIsFaulty, what the system refuses, or what Astro throws.
 */
export async function buildSite(
  edition: Edition,
  manuscript: Manuscript,
  settings: Settings,
  homeFolder: string,
): Promise<BuiltSite> {
  const place = placeOf(settings.outFolder, { ...settings, projectFolder: PROJECT, homeFolder });
  mkdirSync(dirname(place), { recursive: true });
  const next = `${place}-next-${process.pid}`;
  const lock = { release: () => {} };
  const clean = () => {
    removeFolder(next);
    lock.release();
  };
  // Before the lock is taken, so that no signal finds it taken and nobody to give it back.
  const ignoreSignals = endOnSignal(clean);
  try {
    lock.release = takeBuildLock(place);
    recoverPlace(place);
    removeLeftovers(place);
    const built = await buildInto(next, edition, manuscript, settings);
    putInPlace(next, place);
    return built;
  } finally {
    ignoreSignals();
    clean();
  }
}

async function buildInto(
  folder: string,
  edition: Edition,
  manuscript: Manuscript,
  settings: Settings,
): Promise<BuiltSite> {
  await writeSite(folder, edition, settings, PROJECT);
  for (const path of assetsOfDraftsAlone(manuscript)) rmSync(join(folder, path), { force: true });
  if (settings.hasShareImages) writeShareImages(folder, edition);
  await writeSearchIndex(folder);
  const problems = verifySite(folder, edition, manuscript);
  if (problems.length > 0) throw new SiteIsFaulty(problems);
  compressFolder(folder);
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
function removeLeftovers(place: string): void {
  const parent = dirname(place);
  const beginning = `${basename(place)}-next-`;
  for (const name of readdirSync(parent)) {
    const isLeftover = name.startsWith(beginning) && /^\d+$/.test(name.slice(beginning.length));
    if (isLeftover) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
