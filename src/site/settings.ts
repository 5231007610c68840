import { dirname, join, resolve } from "node:path";
import { lastDayBegun } from "./day.ts";

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
  /** The path under which the site is put, with a slash at both ends. */
  readonly basePath: string;
  /** Whether images for shared links are drawn. */
  readonly hasShareImages: boolean;
  /** Whether this run publishes, so that nothing may be left unrecorded. */
  readonly isPublishing: boolean;
  /** The last day that has begun somewhere on Earth: `2026-11-22`. Findings depend on it, and nothing that is built. */
  readonly today: string;
}

/**
 * Reads `CONTENT_DIR`, `PUBLIC_DIR` (by default `public` beside the content), `OUT_DIR`, `SITE_URL`, `BASE_PATH`,
 * `SHARE_IMAGES` (`off`: none are drawn), `CI` and `SOURCE_DATE_EPOCH`. Throws a RangeError where the last is no number.
 */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
  workingFolder = process.cwd(),
): Settings {
  const contentFolder = resolve(workingFolder, environment["CONTENT_DIR"] || "content");
  return {
    contentFolder,
    publicFolder: resolve(workingFolder, environment["PUBLIC_DIR"] || join(dirname(contentFolder), "public")),
    outFolder: resolve(workingFolder, environment["OUT_DIR"] || "dist"),
    siteUrl: environment["SITE_URL"] || undefined,
    basePath: `/${(environment["BASE_PATH"] ?? "").split("/").filter(Boolean).join("/")}/`.replace("//", "/"),
    hasShareImages: environment["SHARE_IMAGES"] !== "off",
    isPublishing: Boolean(environment["CI"] && environment["CI"] !== "false" && environment["CI"] !== "0"),
    today: lastDayBegun(environment),
  };
}
