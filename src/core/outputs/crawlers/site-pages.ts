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
import type { Dating, RouteName } from "../../routes/table.ts";
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
    for (const part of partsIn(route, dossier)) {
      const changed = route.sitemap && dates[route.sitemap](dossier, `${route.over}/${part}`);
      yield { path: addresses.path(pathIn(route, part)), changed };
    }
}

/** When what a page shows last changed; `entry` is `claims/x` on the page of one. */
const dates: Readonly<Record<Dating, (dossier: Dossier, entry: string) => string | undefined>> = {
  dossier: lastChanged,
  claims: lastChangedOfClaims,
  sources: lastChangedOfSources,
  corrections: ({ articles, claims }) =>
    newest([...articles.values(), ...claims.values()].flatMap(({ corrections }) => corrections.map(({ on }) => on))),
  entry: (dossier, entry) => datesOfEntries(dossier).get(entry),
  undated: () => undefined,
};

/** When articles and claims last changed, and of people the claims that they make or are said to have made. */
const datesOfEntries = once((dossier: Dossier): ReadonlyMap<string, string> => {
  const changes = new Map<string, string>();
  for (const article of dossier.articles.values())
    changes.set(`articles/${article.id}`, lastChangedOfArticle(article, dossier));
  for (const claim of dossier.claims.values()) {
    const changed = lastChangedOfClaim(claim, dossier);
    changes.set(`claims/${claim.id}`, changed);
    for (const id of speakersOf(claim)) {
      const person = `people/${id}`;
      changes.set(person, newest([changes.get(person), changed]) ?? changed);
    }
  }
  return changes;
});

function speakersOf({ said, chain }: Claim): ReadonlySet<string> {
  return new Set([said.by, ...chain.flatMap(({ by, instead }) => (instead ? [by, instead] : [by]))]);
}
