import { type Collection, isCollection } from "../dossier/collections.ts";
import type { Article, Dossier } from "../dossier/dossier.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { wordsOf } from "../dossier/words.ts";
import type { Addresses } from "./addresses.ts";
import { allRoutes, pathIn } from "./paths.ts";
import type { Route } from "./table.ts";

/** A kind of page, with the address of one of them. */
export interface KindOfPage {
  /** The name of its route. */
  readonly name: string;
  /** With the base; it may have a query. */
  readonly path: string;
}

/**
 * One page of every kind that a dossier has, the fullest where there are several: what somebody who looks at the site looks
 * at. Cards for other sites' frames are among them; further pages of lists are not, since they look like the first.
 */
export function kindsOfPages(dossier: Dossier, addresses: Addresses): readonly KindOfPage[] {
  const kinds = allRoutes
    .filter(({ kind }) => kind === "page" || kind === "card")
    .flatMap((route) => {
      const path = exampleOf(route, dossier);
      return path === undefined ? [] : [{ name: route.name, path: addresses.path(path) }];
    });
  return kinds.map(({ name, path }) => ({ name, path: name === "search" ? `${path}?q=${wordOf(dossier)}` : path }));
}

/** The path of an address that shows what all of a route are like, from the root of the site; undefined where a dossier has none. */
export function exampleOf(route: Route, dossier: Dossier): string | undefined {
  if (route.over === undefined) return route.pattern;
  if (typeof route.over !== "string" || !isCollection(route.over)) return undefined;
  const id = fullestOf(route.over, dossier);
  return id === undefined ? undefined : pathIn(route, id);
}

function fullestOf(collection: Collection, dossier: Dossier): string | undefined {
  const { claims, utterances, pages } = dossier;
  const lead = leadOf(dossier);
  const longest = () => [...claims.values()].toSorted((one, other) => other.chain.length - one.chain.length)[0]?.id;
  const central = lead?.central ?? longest();
  const fullest: { readonly [Kind in Collection]?: string | undefined } = {
    articles: lead?.id,
    claims: central,
    people: central === undefined ? undefined : listOf(claims.get(central)?.chain.at(-1)?.by)[0],
    utterances: [...utterances.values()].toSorted((one, other) => other.renderings.length - one.renderings.length)[0]
      ?.id,
    pages: pages.has("method") ? "method" : undefined,
  };
  return fullest[collection] ?? [...dossier[collection].keys()][0];
}

function leadOf({ articles }: Dossier): Article | undefined {
  return [...articles.values()].find(({ lead }) => lead) ?? [...articles.values()][0];
}

/** A word to search for: the longest of the lead's title. */
function wordOf(dossier: Dossier): string {
  const words = wordsOf(leadOf(dossier)?.title ?? "").map(({ segment }) => segment);
  return encodeURIComponent(words.toSorted((one, other) => other.length - one.length)[0] ?? "");
}
