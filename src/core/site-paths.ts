import { Addresses } from "./addresses.ts";
import { collections } from "./collections.ts";
import type { Manuscript } from "./manuscript.ts";
import { once } from "./once.ts";

/** Every path of the published site, from its root and with a slash at the end of a page: `/claims/x/`. */
export interface SitePaths {
  /** Pages, files for machines and everything in `public/`. */
  readonly published: ReadonlySet<string>;
  /** Pages that would stand there if they were no drafts. */
  readonly drafts: ReadonlySet<string>;
}

const PAGES = ["", "claims/", "timeline/", "positions/", "people/", "sources/", "corrections/", "search/", "data/"];
const FILES = [
  "404.html",
  "robots.txt",
  "sitemap-index.xml",
  "sitemap-0.xml",
  "feed.xml",
  "corrections.xml",
  "record.jsonl",
  "data/claims.json",
  "data/claims.csv",
  "data/dossier.json",
  "data/sources.csl.json",
  "data/timeline.json",
  "embed/card.css",
  ...["site", ...collections, "claims-file", "dossier-file", "timeline-file"].map((name) => `data/schema/${name}.json`),
];

/** The paths that links in bodies may name; worked out once for a manuscript. */
export const sitePathsOf = once((manuscript: Manuscript): SitePaths => {
  const published = new Set<string>(manuscript.assets);
  const drafts = new Set<string>();
  const add = (path: string, isDraft = false) => {
    for (const name of path.endsWith("/") ? [path, `${path}index.html`] : [path])
      (isDraft ? drafts : published).add(name);
  };
  for (const path of [...PAGES, ...FILES]) add(`/${path}`);
  const addresses = new Addresses({ origin: "", base: "/" });
  const { articles, claims, people, pages } = manuscript.entries;
  for (const { id, isDraft } of articles.values()) {
    add(addresses.article(id), isDraft);
    for (const file of ["annotations.jsonld", "text.txt"]) add(addresses.article(id) + file, isDraft);
  }
  for (const { id, isDraft } of claims.values()) {
    add(addresses.claim(id), isDraft);
    add(`/claims/${id}.json`, isDraft);
    add(`/embed/claims/${id}/`, isDraft);
  }
  for (const { id, isDraft } of people.values()) add(addresses.person(id), isDraft);
  for (const { id, isDraft } of pages.values()) add(addresses.page(id), isDraft);
  return { published, drafts };
});
