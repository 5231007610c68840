import { anchorsOf, isPartOfPage, placesOn, sharesPage } from "../../anchors.ts";
import { type BodyAddress, composed } from "../../body-address.ts";
import type { Collection } from "../../collections.ts";
import type { Draft, Manuscript } from "../../manuscript.ts";
import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { MOST_SUGGESTIONS, nearestTo } from "../../suggestion.ts";

type Subject = Draft<unknown> & { readonly collection: Collection | "site" };

/** A page to which a link leads, and the place on it that the link names. */
interface Target {
  readonly anchor: string;
  readonly page: Subject | SharedPage;
}

/** A link to a section, a passage or a footnote that is not on the page. */
export const deadAnchor = rule({
  name: "dead-anchor",
  severity: "error",
  find(manuscript, report) {
    const places: Places = {
      timeline: placesOn(manuscript, "timeline"),
      sources: placesOn(manuscript, "sources"),
      questions: placesOn(manuscript, "questions"),
    };
    let suggestionsLeft = MOST_SUGGESTIONS;
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      const target = targetOf(address, subject, manuscript);
      if (!target || isPartOfPage(target.anchor)) continue;
      const { anchor } = target;
      const known = anchorsFor(target, places);
      if (known.some((anchors) => anchors.has(anchor))) continue;
      const candidates = suggestionsLeft > 0 ? known.flatMap((anchors) => [...anchors]) : [];
      suggestionsLeft -= 1;
      report(subject.path, at(), { anchor, suggestion: nearestTo(anchor, candidates) });
    }
  },
});

function targetOf(address: BodyAddress, subject: Subject, manuscript: Manuscript): Target | undefined {
  if (address.kind === "anchor") return { anchor: address.fragment, page: subject };
  if (address.kind === "entry" && address.link.fragment && !sharesPage(address.link.collection)) {
    const page: Subject | undefined = manuscript.entries[address.link.collection].get(address.link.id);
    return page && { anchor: composed(address.link.fragment), page };
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

/** The sets of ids among which the target's must be: those of its own page, and those of the entries that share it. */
function anchorsFor({ page }: Target, places: Places): readonly ReadonlySet<string>[] {
  if (typeof page === "string") return [places[page]];
  const { collection } = page;
  return isShared(collection) ? [anchorsOf(page), places[collection]] : [anchorsOf(page)];
}

type SharedPage = "timeline" | "sources" | "questions";
type Places = Readonly<Record<SharedPage, ReadonlySet<string>>>;

function isShared(collection: Collection | "site"): collection is SharedPage {
  return sharesPage(collection);
}
