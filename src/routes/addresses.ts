import type { Collection } from "../dossier/collections.ts";
import type { Location } from "../dossier/links.ts";
import { type PartOf, pathIn, pathOf, routeOfEntries } from "./paths.ts";
import type { RouteName } from "./table.ts";

/** The addresses of the routes where the site is published. Paths begin with the base, so that they can stand in a page as they are. */
export class Addresses {
  readonly location: Location;
  readonly #pageOfSource: ReadonlyMap<string, number>;

  /** `pageOfSource` says on which page of the sources each one stands, where there are several pages. */
  constructor(location: Location, pageOfSource: ReadonlyMap<string, number> = new Map()) {
    this.#pageOfSource = pageOfSource;
    this.location = {
      origin: location.origin.replace(/\/+$/, ""),
      base: `/${location.base.split("/").filter(Boolean).join("/")}/`.replace("//", "/"),
    };
  }

  /** The path of a file or page from the base: `claims/x.json` gives `/base/claims/x.json`. */
  path(relative: string): string {
    return this.location.base + relative.replace(/^\/+/, "");
  }

  /** The path of a route: `to("claims")`, `to("claimJson", id)`. */
  to<Name extends RouteName>(route: Name, ...part: PartOf<Name>): string {
    return this.path(pathOf(route, ...part));
  }

  /** The page of a list that goes over several; the first one is the list's own. */
  numbered(list: "claims" | "openQuestions" | "sources" | "feed" | "correctionsFeed", page: number): string {
    return page === 1 ? this.to(list) : this.to(`${list}Page`, page);
  }

  article(id: string): string {
    return this.to("article", id);
  }

  claim(id: string): string {
    return this.to("claim", id);
  }

  utterance(id: string): string {
    return this.to("utterance", id);
  }

  person(id: string): string {
    return this.to("person", id);
  }

  page(id: string): string {
    return this.to("page", id);
  }

  /** An event has no page of its own but a place in the timeline. */
  event(id: string): string {
    return this.entry("timeline", id);
  }

  source(id: string): string {
    return `${this.numbered("sources", this.#pageOfSource.get(id) ?? 1)}#${id}`;
  }

  question(id: string): string {
    return this.entry("questions", id);
  }

  /** Where a reader finds an entry of any collection: its page, or its place on another one. */
  entry(collection: Collection, id: string): string {
    if (collection === "sources") return this.source(id);
    const route = routeOfEntries(collection);
    return route.holds ? `${this.path(route.pattern)}#${id}` : this.path(pathIn(route, id));
  }

  /** Where a correction stands on the page that it concerns; counted from 1, the oldest first, so that the address stays. */
  correction(collection: "articles" | "claims", id: string, number: number): string {
    return `${this.entry(collection, id)}#${correctionAnchor(number)}`;
  }

  /** The full address of a path that begins with the base. */
  absolute(path: string): string {
    return this.location.origin + path;
  }
}

/** Where a correction stands on the page of its entry. */
export function correctionAnchor(number: number): string {
  return `correction-${number}`;
}
