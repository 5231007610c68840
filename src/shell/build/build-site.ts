import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { assetsOfDraftsAlone } from "../../core/draft-assets.ts";
import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import type { CompiledPages } from "../rendering/pages-module.ts";
import type { Settings } from "../settings.ts";
import { takeBuildLock } from "./build-lock.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { putInPlace, recoverPlace } from "./exchange-folders.ts";
import { type BuiltSite, finishSite } from "./finish-site.ts";
import { placeOf } from "./out-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { writeSite } from "./write-site.ts";

/** What a build works with beside its content. */
export interface BuildTools {
  readonly projectFolder: string;
  readonly homeFolder: string;
  readonly pages: CompiledPages;
}

/**
 * Builds an edition beside the published site, reads what was built, and only then puts it in place: whatever happens on
 * the way, the out folder holds the old site or the new one. A signal ends the build and leaves nothing beside it. Throws
 * UnsafeOutFolder, BuildIsRunning, SiteIsFaulty, PathIsTaken, what a page throws, or what the system refuses.
 */
export async function buildSite(
  edition: Edition,
  manuscript: Manuscript,
  settings: Settings,
  tools: BuildTools,
): Promise<BuiltSite> {
  const place = placeOf(settings.outFolder, { ...settings, ...tools });
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
    const built = await buildInto(next, edition, manuscript, settings, tools);
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
  { projectFolder, pages }: BuildTools,
): Promise<BuiltSite> {
  await writeSite(folder, edition, settings, pages);
  for (const path of assetsOfDraftsAlone(manuscript)) rmSync(join(folder, path), { force: true });
  if (settings.hasShareImages) await writeShareImages(folder, edition, projectFolder);
  return finishSite(folder, edition, manuscript);
}

/**
 * Writes the images for shared links into the folder of a site. What has been drawn is kept in a project's `.cache` and
 * taken from there. Rejects where a font is missing, and with what the system refuses.
 */
export async function writeShareImages(folder: string, edition: Edition, projectFolder: string): Promise<void> {
  const { shareImages } = await import("../share/share-images.ts");
  for (const { path, draw } of shareImages(edition, join(projectFolder, ".cache", "share-images"))) {
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
