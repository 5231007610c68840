import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { composed } from "../dossier/links.ts";
import { encodedPath } from "../dossier/schema/web-address.ts";
import { lastDayBegun, minuteOfRun } from "./day.ts";

/** What the environment says about a run, with the defaults of the repository. */
export interface Settings {
  /** Absolute path of the content folder. */
  readonly contentFolder: string;
  /** Absolute path of the folder of images and other files that are published as they are. */
  readonly publicFolder: string;
  /** Absolute path of the folder that the site is written to. */
  readonly outFolder: string;
  /** The origin of the published site instead of the one in site.md. */
  readonly siteUrl: string | undefined;
  /** The path under which the site is put, with a slash at both ends, in ASCII: `/%D0%9C%D0%B8%D1%80/`. */
  readonly basePath: string;
  /** Whether images for shared links are drawn. */
  readonly hasShareImages: boolean;
  /** Whether this run publishes, so that nothing may be left unrecorded. */
  readonly isPublishing: boolean;
  /** The last day that has begun somewhere on Earth: `2026-11-22`. Findings depend on it, and nothing that is built. */
  readonly today: string;
  /** The moment of the run, `2026-11-22T18:00Z`: what is held back beyond it is not published. */
  readonly now: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used; the message says which, what is wrong with it, and what to write. */
export class UnusableSetting extends Error {
  constructor(name: string, value: string, finding: string) {
    super(`${name} is "${value}", ${finding}`);
    this.name = "UnusableSetting";
  }
}

/**
 * Reads `CONTENT_DIR`, `PUBLIC_DIR` (by default `public` beside the content), `OUT_DIR`, `SITE_URL`, `BASE_PATH`,
 * `SHARE_IMAGES` (`off`: none are drawn), `CI` and `SOURCE_DATE_EPOCH`. Blanks around a value do not count. Throws an
 * UnusableSetting, and a RangeError where the last is no number.
 */
export function settingsFrom(environment: Environment, workingFolder = process.cwd()): Settings {
  const contentFolder = resolve(workingFolder, given(environment, "CONTENT_DIR") ?? "content");
  const publicFolder = given(environment, "PUBLIC_DIR") ?? join(dirname(contentFolder), "public");
  return {
    contentFolder,
    publicFolder: folder("PUBLIC_DIR", resolve(workingFolder, publicFolder)),
    outFolder: folder("OUT_DIR", resolve(workingFolder, given(environment, "OUT_DIR") ?? "dist")),
    siteUrl: originFrom(given(environment, "SITE_URL")),
    basePath: basePathFrom(given(environment, "BASE_PATH")),
    hasShareImages: hasShareImages(given(environment, "SHARE_IMAGES")),
    isPublishing: Boolean(environment["CI"] && environment["CI"] !== "false" && environment["CI"] !== "0"),
    today: lastDayBegun(environment),
    now: minuteOfRun(environment),
  };
}

/** `PORT`, where a server is to listen: 4321 unless it is set, and 0 lets the system choose. Throws an UnusableSetting. */
export function portFrom(environment: Environment): number {
  const value = given(environment, "PORT");
  if (value === undefined) return 4321;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new UnusableSetting("PORT", value, "which is no port. Write a number such as 4321, 65535 at most.");
}

function given(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

function folder(name: string, path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UnusableSetting(name, path, "which is a file. Name a folder.");
  return path;
}

function originFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const refuse = (finding: string) => new UnusableSetting("SITE_URL", value, finding);
  if (!/^https?:\/\//i.test(value)) {
    const guess = `https://${value.replace(/^[^\p{L}\p{N}]*(?:[a-z][a-z\d+.-]*:\/\/)?|["'\s]+$/giu, "")}`;
    throw refuse(`which does not begin with https://. Write ${isWebSite(guess) ? new URL(guess).origin : EXAMPLE}.`);
  }
  if (!isWebSite(value)) throw refuse(`which is no address of a site. Write one such as ${EXAMPLE}.`);
  const { origin, pathname, search, hash, username } = new URL(value);
  if (username) throw refuse(`which holds a user name. Write ${origin}.`);
  if (search || hash) throw refuse(`which goes on behind the host. Write ${origin}.`);
  if (pathname !== "/")
    throw refuse(`which has a path. Write SITE_URL=${origin} and BASE_PATH=${pathname.replace(/\/+$/, "")}.`);
  return origin;
}

const EXAMPLE = "https://example.org";

function isWebSite(value: string): boolean {
  return !/\s/.test(value) && URL.canParse(value) && /[^.]/.test(new URL(value).hostname);
}

/** A path with a slash at both ends, encoded as it stands in addresses. */
function basePathFrom(value = ""): string {
  const refuse = (finding: string) => new UnusableSetting("BASE_PATH", value, finding);
  if (/^[a-z]:[\\/]/i.test(value))
    throw refuse(`a folder of this machine, as Git Bash makes of a path. Write it without the slash in front.`);
  if (/^[a-z][a-z\d+.-]*:/i.test(value)) {
    const { origin, pathname } = URL.canParse(value) ? new URL(value) : { origin: EXAMPLE, pathname: "/story" };
    throw refuse(
      `which is a whole address. Write SITE_URL=${origin} and BASE_PATH=${pathname.replace(/(.)\/+$/, "$1")}.`,
    );
  }
  if (/[?#]/.test(value)) throw refuse("which holds a ? or a #. Write the path alone, such as /story.");
  const steps = value.split(/[\\/]/).filter(Boolean).map(composed);
  const [sign] = /[%*:"<>|^`{}]/.exec(steps.join("")) ?? [];
  if (sign) throw refuse(`which holds ${sign}. Write letters, digits and hyphens.`);
  if (steps.some((step) => /^\.{1,2}$/.test(step)))
    throw refuse("which goes up or nowhere. Write the path from the root.");
  return `/${steps.map((step) => `${encodedPath(step)}/`).join("")}`;
}

function hasShareImages(value: string | undefined): boolean {
  if (value === undefined || /^on$/i.test(value)) return true;
  if (/^off$/i.test(value)) return false;
  throw new UnusableSetting("SHARE_IMAGES", value, "which means nothing here. Write off, or leave it out.");
}
