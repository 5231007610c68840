import type { Addresses } from "./addresses.ts";
import type { Dossier } from "./dossier.ts";
import { wordsOf } from "./words.ts";

/** A kind of page, with the address of one of them. */
export interface KindOfPage {
  readonly name: string;
  /** With the base; it may have a query. */
  readonly path: string;
}

/** One page of every kind that a dossier has, the fullest where there are several: what somebody who looks at the site looks at. */
export function kindsOfPages(dossier: Dossier, addresses: Addresses): readonly KindOfPage[] {
  const { articles, claims, people, pages } = dossier;
  const lead = [...articles.values()].find((article) => article.lead) ?? [...articles.values()][0];
  const claim = lead?.central ?? [...claims.values()].toSorted((a, b) => b.chain.length - a.chain.length)[0]?.id;
  const speaker = claim === undefined ? undefined : claims.get(claim)?.chain.at(-1)?.by;
  const person = speaker ?? [...people.keys()][0];
  const [page] = pages.has("method") ? ["method"] : pages.keys();
  const words = wordsOf(lead?.title ?? "").map(({ segment }) => segment);
  const [word = ""] = words.toSorted((a, b) => b.length - a.length);
  return [
    { name: "front", path: addresses.to("home") },
    ...(lead ? [{ name: "article", path: addresses.article(lead.id) }] : []),
    { name: "claims", path: addresses.to("claims") },
    ...(claim ? [{ name: "claim", path: addresses.claim(claim) }] : []),
    { name: "timeline", path: addresses.to("timeline") },
    { name: "positions", path: addresses.to("positions") },
    { name: "people", path: addresses.to("people") },
    ...(person ? [{ name: "person", path: addresses.person(person) }] : []),
    { name: "sources", path: addresses.to("sources") },
    { name: "corrections", path: addresses.to("corrections") },
    { name: "search", path: `${addresses.to("search")}?q=${encodeURIComponent(word)}` },
    ...(page ? [{ name: "page", path: addresses.page(page) }] : []),
    { name: "missing", path: addresses.path("404.html") },
  ];
}
