import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { unpublishedAssets } from "../../dossier/body-addresses.ts";
import type { Manuscript } from "../../dossier/manuscript.ts";
import { headersFile } from "../../outputs/hosting.ts";
import type { Edition } from "../../views/edition.ts";
import { composeNames, removeFolder } from "../files.ts";
import { addIcons } from "../own-icon.ts";
import type { Settings } from "../settings.ts";
import { shareImages } from "../share/share-images.ts";
import { type Expectation, expectationOf } from "../verify/expectation.ts";
import { isAlive, takeBuildLock } from "./build-lock.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { putInPlace, recoverPlace } from "./exchange-folders.ts";
import { type BuiltSite, finishSite } from "./finish-site.ts";
import { placeOf } from "./out-folder.ts";

/** What is to be built, and where. */
export interface BuildOrder {
  readonly edition: Edition;
  readonly manuscript: Manuscript;
  readonly settings: Settings;
  readonly projectFolder: string;
}

/**
 * A build on its way. Astro makes the site in a folder of its own within the project, since it renames files from there and
 * could not on another disk; whatever happens on the way, the out folder holds the old site or the new one. However the
 * process ends, it leaves nothing beside them.
 */
export class SiteBuild {
  /** Where Astro writes the site. */
  readonly outFolder: string;
  /** Where Astro keeps what it needs only while it builds: two builds at once must not share it. */
  readonly cacheFolder: string;
  private readonly projectFolder: string;
  /** Of the content only what finishing the site needs: while Astro renders, its own copy fills the memory. */
  private readonly content: {
    readonly unpublishedAssets: ReadonlySet<string>;
    readonly headers: string;
    readonly expectation: Expectation;
    /** Only where images for shared links are drawn. */
    readonly pictured: Edition | undefined;
  };
  private readonly place: string;
  private readonly folder: string;
  private readonly next: string;
  private release = () => {};

  /** Throws UnsafeOutFolder, BuildIsRunning, and what the system refuses. */
  constructor({ edition, manuscript, settings, projectFolder }: BuildOrder) {
    this.projectFolder = projectFolder;
    this.content = {
      unpublishedAssets: unpublishedAssets(manuscript, edition.addresses.location),
      headers: headersFile(edition),
      expectation: expectationOf(edition, manuscript),
      pictured: settings.hasShareImages ? edition : undefined,
    };
    this.place = placeOf(settings.outFolder, { ...settings, projectFolder, homeFolder: homedir() });
    this.next = `${this.place}-next-${process.pid}`;
    this.folder = join(projectFolder, ".hearsay", `build-${process.pid}`);
    this.outFolder = join(this.folder, "site");
    this.cacheFolder = join(this.folder, "cache");
    mkdirSync(dirname(this.place), { recursive: true });
    // Before the lock is taken, so that no signal finds it taken and nobody to give it back.
    process.once("exit", () => this.clean());
    endOnSignal();
    this.release = takeBuildLock(this.place);
    recoverPlace(this.place);
    // The lock says that nobody writes beside the place; other builds may be at work within the project.
    removeLeftovers(dirname(this.place), `${basename(this.place)}-next-`);
    removeLeftovers(dirname(this.folder), "build-", isAlive);
    mkdirSync(this.cacheFolder, { recursive: true });
  }

  /**
   * Completes what Astro has made, reads all of it, and puts it in place; `adopted` are the files that it has made of pages
   * that are none of ours. Rejects with SiteIsFaulty, and with what the system refuses.
   */
  async finish(adopted: ReadonlySet<string>): Promise<BuiltSite> {
    const { unpublishedAssets, headers, expectation, pictured } = this.content;
    for (const path of unpublishedAssets) rmSync(join(this.outFolder, path), { force: true });
    composeNames(this.outFolder);
    addIcons(this.outFolder, this.projectFolder);
    writeFileSync(join(this.outFolder, "_headers"), headers);
    if (pictured) writeShareImages(this.outFolder, pictured, this.projectFolder);
    const searchedFolder = join(this.folder, "searched");
    const built = await finishSite({ folder: this.outFolder, searchedFolder, expectation, beside: { adopted } });
    await moveBeside(this.outFolder, this.next);
    putInPlace(this.next, this.place);
    this.clean();
    return built;
  }

  private clean(): void {
    removeFolder(this.next);
    removeFolder(this.folder);
    this.release();
    this.release = () => {};
  }
}

/** Moves a folder to where it can be exchanged; to another disk it is copied. */
async function moveBeside(folder: string, next: string): Promise<void> {
  try {
    renameSync(folder, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // Not cpSync: it calls every fault of a disk EIO, a full one too.
    await cp(folder, next, { recursive: true });
  }
}

/**
 * Writes the images for shared links into the folder of a site. What has been drawn is kept in a project's `.cache` and
 * taken from there. Throws where a font is missing, and with what the system refuses.
 */
function writeShareImages(folder: string, edition: Edition, projectFolder: string): void {
  for (const { path, draw } of shareImages(edition, join(projectFolder, ".cache", "share-images"))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, draw());
  }
}

/** Removes folders of builds that were killed; their names end with the number of the process. */
function removeLeftovers(parent: string, beginning: string, isInUse: (pid: number) => boolean = () => false): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(beginning) ? name.slice(beginning.length) : "";
    if (/^\d+$/.test(owner) && !isInUse(Number(owner))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
