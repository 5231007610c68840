import { isCollection } from "../dossier/collections.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Appearance, Manuscript } from "../dossier/manuscript.ts";
import { once } from "../dossier/once.ts";
import { isLeftover } from "../dossier/placement.ts";
import { allRoutes, fileOf, pathIn } from "../routes/paths.ts";
import type { Route } from "../routes/table.ts";
import { claimIndexOf } from "./claim-index.ts";
import { pagesOfOpenQuestions } from "./open-questions.ts";
import { sourceIndexOf } from "./source-index.ts";
import { eventsInOrder, timelineParts } from "./timeline/events.ts";

/** Every path of the published site, from its root and with a slash at the end of a page: `/claims/x/`. */
export interface SitePaths {
  /** Pages, files for machines and everything in `public/`. */
  readonly published: ReadonlySet<string>;
  /** Pages that would stand there if they were no drafts and not held back. */
  readonly drafts: ReadonlyMap<string, Appearance>;
}

/**
 * The paths that links in bodies may name; worked out once for a manuscript. Further pages of a list are not among them:
 * what stands on which moves with every new entry.
 */
export const sitePathsOf = once((manuscript: Manuscript): SitePaths => {
  const published = new Set([...manuscript.assets].filter((path) => !isLeftover(path)));
  const drafts = new Map<string, Appearance>();
  for (const route of allRoutes)
    for (const { id, appearance } of linkedIn(route, manuscript)) {
      const path = pathIn(route, id);
      for (const name of [`/${path}`, `/${fileOf(path)}`])
        if (appearance?.isDraft) drafts.set(name, appearance);
        else published.add(name);
    }
  return { published, drafts };
});

function linkedIn(
  { over, made }: Route,
  { entries }: Manuscript,
): Iterable<{ readonly id: string; readonly appearance?: Appearance }> {
  if (made === "public") return [];
  if (over === undefined) return [{ id: "" }];
  if (typeof over !== "string") return over.map((id) => ({ id }));
  return isCollection(over) ? [...entries[over].values()].map((entry) => ({ id: entry.id, appearance: entry })) : [];
}

/** The paths of a route in a dossier, from the root of the site without a slash in front; none of what nobody can know beforehand. */
export function pathsIn(route: Route, dossier: Dossier): readonly string[] {
  return partsIn(route, dossier).map((part) => pathIn(route, part));
}

/** What stands in the brackets of a route: ids, names, numbers; one empty text where it has none. Nothing for a file of `public/`. */
export function partsIn({ over, made }: Route, dossier: Dossier): readonly string[] {
  if (made === "public") return [];
  switch (over) {
    case undefined:
      return [""];
    case "whatever is made":
      return [];
    case "pages of claims":
      return furtherPages(claimIndexOf(dossier));
    case "pages of open questions":
      return furtherPages({ pages: pagesOfOpenQuestions(dossier) });
    case "pages of sources":
      return furtherPages(sourceIndexOf(dossier));
    case "parts of the timeline":
      return timelineParts(eventsInOrder(dossier)).map(({ slug }) => slug);
    default:
      return typeof over === "string" ? [...dossier[over].keys()] : over;
  }
}

function furtherPages({ pages }: { readonly pages: readonly { readonly number: number }[] }): readonly string[] {
  return pages.slice(1).map(({ number }) => String(number));
}
