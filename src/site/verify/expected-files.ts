import { unpublishedAssets } from "../../dossier/body-addresses.ts";
import type { Manuscript } from "../../dossier/manuscript.ts";
import { HEADERS_FILE } from "../../outputs/hosting.ts";
import { allRoutes, fileOf, routeOf } from "../../routes/paths.ts";
import type { Edition } from "../../views/edition.ts";
import { pathsIn } from "../../views/site-paths.ts";
import type { Problem } from "./problem.ts";

/**
 * Every entry has its page and its files, and nothing stands there that no entry, page or file of `public/` accounts for.
 * `adopted` are the paths of what Astro has made of pages and assets that are not ours.
 */
export function countProblems(
  files: ReadonlySet<string>,
  expected: ReadonlySet<string>,
  adopted: ReadonlySet<string> = new Set(),
): Problem[] {
  return [
    ...[...expected]
      .filter((file) => !files.has(file))
      .map((file) => ({ file, problem: "this file should be there and was not built" })),
    ...[...files]
      .filter((file) => !expected.has(file) && !adopted.has(file) && !mayStand(file))
      .map((file) => ({ file, problem: "no entry, no page and no file of public/ accounts for this file" })),
  ];
}

/** The paths of the pages and files that an edition has, those of `public/` among them; what accompanies them is not. */
export function expectedFiles({ dossier, addresses }: Edition, manuscript: Manuscript): ReadonlySet<string> {
  const assets = manuscript.assets.difference(unpublishedAssets(manuscript, addresses.location));
  return new Set([
    ...allRoutes.flatMap((route) => pathsIn(route, dossier).map(fileOf)),
    ...[...assets].map((path) => path.slice(1)),
  ]);
}

/** Whether a file may stand there and may be missing. */
function mayStand(file: string): boolean {
  const route = routeOf(file);
  return file === HEADERS_FILE || route?.over === "whatever is made" || route?.made === "public";
}
