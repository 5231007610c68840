import type { Claim, Dossier } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import {
  lastChanged,
  lastChangedOfArticle,
  lastChangedOfClaim,
  lastChangedOfClaims,
  lastChangedOfSources,
  newest,
} from "../../last-changed.ts";
import { once } from "../../once.ts";
import { allRoutes, pathIn } from "../../routes/paths.ts";
import type { Route, RouteName } from "../../routes/table.ts";
import { partsIn } from "../../site-paths.ts";

/** A page as a sitemap lists it. */
export interface SitePage {
  /** The path with the base. */
  readonly path: string;
  /** When what it shows last changed, as the content says; undefined where the content does not say. */
  readonly changed: string | undefined;
}

/** What search engines have always been told first, in this order; the rest follows in that of the table. */
const FIRST: readonly RouteName[] = [
  ...(["home", "article", "claims", "claimsPage", "sources", "sourcesPage"] as const),
  ...(["people", "positions", "timeline", "corrections", "data"] as const),
];

const listed = allRoutes
  .filter(({ sitemap }) => sitemap !== undefined)
  .toSorted((one, other) => rankOf(one.name) - rankOf(other.name));

function rankOf(name: RouteName): number {
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}

/** Every page that a search engine should know, each once. */
export function* sitePages({ addresses, dossier }: Edition): Generator<SitePage> {
  for (const route of listed)
    for (const part of partsIn(route, dossier))
      yield { path: addresses.path(pathIn(route, part)), changed: dateOf(route, part, dossier) };
}

/** When what a page shows last changed. */
function dateOf({ sitemap, over }: Route, id: string, dossier: Dossier): string | undefined {
  switch (sitemap) {
    case "dossier":
      return lastChanged(dossier);
    case "claims":
      return lastChangedOfClaims(dossier);
    case "sources":
      return lastChangedOfSources(dossier);
    case "corrections":
      return lastCorrected(dossier);
    case "entry":
      return dateOfEntry(over, id, dossier);
    default:
      return undefined;
  }
}

function dateOfEntry(over: Route["over"], id: string, dossier: Dossier): string | undefined {
  const article = over === "articles" ? dossier.articles.get(id) : undefined;
  if (article) return lastChangedOfArticle(article, dossier);
  const claim = over === "claims" ? dossier.claims.get(id) : undefined;
  if (claim) return lastChangedOfClaim(claim, dossier);
  return over === "people" ? changesOfPeople(dossier).get(id) : undefined;
}

function lastCorrected({ articles, claims }: Dossier): string | undefined {
  return newest(
    [...articles.values(), ...claims.values()].flatMap(({ corrections }) => corrections.map(({ on }) => on)),
  );
}

/** When a claim that somebody makes, or is said to have made, last changed. */
const changesOfPeople = once((dossier: Dossier): ReadonlyMap<string, string> => {
  const changes = new Map<string, string>();
  for (const claim of dossier.claims.values()) {
    const changed = lastChangedOfClaim(claim, dossier);
    for (const id of speakersOf(claim)) changes.set(id, newest([changes.get(id), changed]) ?? changed);
  }
  return changes;
});

function speakersOf({ said, chain }: Claim): ReadonlySet<string> {
  return new Set([said.by, ...chain.flatMap(({ by, instead }) => (instead ? [by, instead] : [by]))]);
}
