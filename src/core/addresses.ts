import type { Collection } from "./collections.ts";
import { correctionAnchor } from "./corrections.ts";

/** Where the site stands: its https origin, and the path under which it is put, with a slash at both ends. */
export interface Location {
  readonly origin: string;
  readonly base: string;
}

/** The pages that are made once, by name. */
const fixed = {
  home: "",
  claims: "claims/",
  timeline: "timeline/",
  positions: "positions/",
  people: "people/",
  sources: "sources/",
  corrections: "corrections/",
  search: "search/",
  data: "data/",
  feed: "feed.xml",
  correctionsFeed: "corrections.xml",
  record: "record.jsonl",
} as const;
export type FixedAddress = keyof typeof fixed;

/** Every address of the published site, in one place. Paths begin with the base, so that they can stand in a page as they are. */
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

  to(page: FixedAddress): string {
    return this.path(fixed[page]);
  }

  /** The page of a list that goes over several; the first one is the list's own. */
  numbered(list: "claims" | "sources", page: number): string {
    return page === 1 ? this.to(list) : this.path(`${fixed[list]}page/${page}/`);
  }

  article(id: string): string {
    return this.path(`articles/${id}/`);
  }

  claim(id: string): string {
    return this.path(`claims/${id}/`);
  }

  person(id: string): string {
    return this.path(`people/${id}/`);
  }

  /** An event has no page of its own but a place in the timeline. */
  event(id: string): string {
    return `${this.to("timeline")}#${id}`;
  }

  /** A page that holds a stretch of a long timeline. */
  timelinePart(slug: string): string {
    return this.path(`${fixed.timeline}${slug}/`);
  }

  source(id: string): string {
    return `${this.numbered("sources", this.#pageOfSource.get(id) ?? 1)}#${id}`;
  }

  question(id: string): string {
    return `${this.to("positions")}#${id}`;
  }

  page(id: string): string {
    return this.path(`${id}/`);
  }

  /** Where a reader finds an entry of any collection. */
  entry(collection: Collection, id: string): string {
    switch (collection) {
      case "articles":
        return this.article(id);
      case "claims":
        return this.claim(id);
      case "timeline":
        return this.event(id);
      case "sources":
        return this.source(id);
      case "people":
        return this.person(id);
      case "questions":
        return this.question(id);
      case "pages":
        return this.page(id);
    }
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
