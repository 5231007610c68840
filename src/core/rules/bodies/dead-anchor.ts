import { anchorsOf, isPartOfPage, placesOn, sharesPage } from "../../anchors.ts";
import type { BodyAddress } from "../../body-address.ts";
import type { Collection } from "../../collections.ts";
import type { BodyFacts } from "../../facts/bodies.ts";
import { allDrafts, type Draft, type Manuscript } from "../../manuscript.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { nearestTo } from "../../suggestion.ts";

type Subject = Draft<unknown> & { readonly collection: Collection | "site" };

/** A page to which a link leads, and the place on it that the link names. */
interface Target {
  readonly anchor: string;
  readonly page: Subject | "timeline" | "sources" | "questions";
}

/** A link to a section, a passage or a footnote that is not on the page. */
export const deadAnchor = rule({
  name: "dead-anchor",
  severity: "error",
  find(manuscript, report) {
    for (const subject of allDrafts(manuscript)) {
      for (const { address, at } of linkAddresses(subject)) {
        const target = targetOf(address, subject, manuscript);
        const facts = target && faultOf(target, manuscript);
        if (facts) report(subject.path, at, facts);
      }
    }
  },
});

function targetOf(address: BodyAddress, subject: Subject, manuscript: Manuscript): Target | undefined {
  if (address.kind === "anchor") return { anchor: address.fragment, page: subject };
  if (address.kind === "entry" && address.link.fragment && !sharesPage(address.link.collection)) {
    const page: Subject | undefined = manuscript.entries[address.link.collection].get(address.link.id);
    return page && { anchor: address.link.fragment, page };
  }
  if (address.kind !== "path" || address.fragment === undefined) return undefined;
  const page = pageAt(address.path, manuscript);
  return page && { anchor: address.fragment, page };
}

const PATH = /^\/(?:(articles|claims|people)\/)?([^/]+)\/?(?:index\.html)?$/;

function pageAt(path: string, { entries, site }: Manuscript): Target["page"] | undefined {
  if (path === "/") return site && { ...site, collection: "site" };
  const [, collection = "pages", id = ""] = PATH.exec(path) ?? [];
  if (collection !== "pages") return entries[collection as "articles" | "claims" | "people"].get(id);
  if (id === "timeline" || id === "sources") return id;
  return id === "positions" ? "questions" : entries.pages.get(id);
}

function faultOf({ anchor, page }: Target, manuscript: Manuscript): BodyFacts["dead-anchor"] | undefined {
  if (isPartOfPage(anchor)) return undefined;
  if (typeof page === "string") return missing(anchor, placesOn(manuscript, page));
  const own = anchorsOf(page);
  if (!sharesPage(page.collection)) return missing(anchor, own);
  return missing(anchor, [...own, ...placesOn(manuscript, page.collection as Collection)]);
}

function missing(anchor: string, anchors: Iterable<string>): BodyFacts["dead-anchor"] | undefined {
  const known = [...anchors];
  return known.includes(anchor) ? undefined : { anchor, suggestion: nearestTo(anchor, known) };
}
