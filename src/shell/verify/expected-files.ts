import { claimIndexOf } from "../../core/claim-index.ts";
import { assetsOfDraftsAlone } from "../../core/draft-assets.ts";
import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import { sitePathsOf } from "../../core/site-paths.ts";
import { sourceIndexOf } from "../../core/source-index.ts";
import { eventsInOrder } from "../../core/timeline/order.ts";
import { partsOf } from "../../core/timeline/parts.ts";
import type { Problem } from "./problem.ts";

/** Files that come with the pages and are named by digests or by counting. */
const ACCOMPANYING = [
  /^assets\/[^/]+\.(?:css|js)$/,
  /^pagefind\/(?:[^/]+|(?:filter|fragment|index)\/[^/]+)$/,
  /^images\/share\/(?:site|(?:articles|claims)\/[^/]+)\.png$/,
  /^(?:sitemap|feed|corrections)-\d+\.xml$/,
  /^(?:_headers|icon\.svg|claims\/sheet\.css)$/,
];

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
      .filter((file) => !expected.has(file) && !adopted.has(file) && !ACCOMPANYING.some((shape) => shape.test(file)))
      .map((file) => ({ file, problem: "no entry, no page and no file of public/ accounts for this file" })),
  ];
}

/** The paths of the pages and files that an edition has, those of `public/` among them; what accompanies them is not. */
export function expectedFiles({ dossier, addresses }: Edition, manuscript: Manuscript): ReadonlySet<string> {
  const { base } = addresses.location;
  const numbered = [
    ...claimIndexOf(dossier).pages.map(({ number }) => addresses.numbered("claims", number)),
    ...sourceIndexOf(dossier).pages.map(({ number }) => addresses.numbered("sources", number)),
    ...partsOf(eventsInOrder(dossier)).map(({ slug }) => addresses.timelinePart(slug)),
  ].map((path) => path.slice(base.length));
  const withDrafts = assetsOfDraftsAlone(manuscript);
  const known = [...sitePathsOf(manuscript).published.difference(withDrafts)].map((path) => path.slice(1));
  return new Set(
    [...known, ...numbered].map((path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path)),
  );
}
