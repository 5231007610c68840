import type { Root } from "mdast";
import { partsOf } from "../dossier/bodies.ts";
import type { Collection } from "../dossier/collections.ts";
import { byDate } from "../dossier/dates.ts";
import { dossierOf } from "../dossier/dossier.ts";
import { nodesOf, readTypedLink } from "../dossier/links.ts";
import { allEntries, type Manuscript, type ManuscriptEntry, type ManuscriptFile } from "../dossier/manuscript.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { passagesOf } from "../dossier/passages.ts";
import { stances } from "../dossier/schema/vocabulary.ts";
import type { NamedRoute } from "../routes/paths.ts";
import { headingIds, placesOn } from "./anchors.ts";
import { claimIndexOf, filterChoices } from "./claim-index.ts";
import { hasFault } from "./outcomes.ts";
import { statementGridOf } from "./statement-grid.ts";

/** A page with fewer sections is seen whole sooner than its list of contents. */
const FEWEST_SECTIONS = 4;

/** The sections of a body that its page lists at the top: none where they are few. */
export function listedSections(body: Root, collection: Collection | "site") {
  const all = headingIds(body, collection);
  const highest = Math.min(...all.map(({ heading }) => heading.depth));
  const sections = all.filter(({ heading }) => heading.depth === highest);
  return sections.length >= FEWEST_SECTIONS ? sections : [];
}

type PageOwner = ManuscriptEntry | (ManuscriptFile<unknown> & { readonly collection: "site" });

/** The ids of parts that the page of an entry has of its own beside what the body brings along: what there is no part for is not there. */
export function partsOfPage(owner: PageOwner, manuscript: Manuscript): ReadonlySet<string> {
  const parts = new Set(["main"]);
  const add = (id: string, isThere: unknown) => isThere && parts.add(id);
  if (partsOf(owner.body).footnoteReferences.length > 0) parts.add("footnote-label");
  if (owner.collection === "claims") addOfClaim(owner, manuscript, add);
  if (owner.collection === "utterances") addOfUtterance(owner, manuscript, add);
  if (owner.collection === "articles") addOfArticle(owner, manuscript, add);
  if (owner.collection === "site") addOfSite(owner, manuscript, add);
  if (owner.collection === "articles" || owner.collection === "pages")
    add("contents", listedSections(owner.body, owner.collection).length > 0);
  return parts;
}

/** The ids that the page shared by the entries of a collection gives to parts of its own, whether they are there or not: no entry can have them. */
export const reservedPlaces: Readonly<Record<"timeline" | "sources" | "questions", ReadonlySet<string>>> = {
  timeline: new Set(["main", "events"]),
  sources: new Set(["main"]),
  questions: new Set(["main", ...Object.keys(stances).map((stance) => `v-s-${stance}`)]),
};

/**
 * The ids on a page that is no entry's own: of its parts, of the entries that share it, of the filters of claims. Undefined
 * as long as it cannot be known, since keys are wrong.
 */
export function partsOfRoute(
  { name, kind, holds }: NamedRoute,
  manuscript: Manuscript,
): ReadonlySet<string> | undefined {
  if (kind !== "page") return new Set();
  const parts = new Set(["main"]);
  if (name === "claims") return partsOfIndex(manuscript)?.union(parts.add("results"));
  if (name === "data") return new Set([...parts, "files", "use", "rules", "fields"]);
  if (name === "timeline" && published(manuscript.entries.timeline).length > 0) parts.add("events");
  return holds ? placesOn(manuscript, holds).union(parts) : parts;
}

function partsOfIndex(manuscript: Manuscript): ReadonlySet<string> | undefined {
  const { entries, site } = manuscript;
  const isRight = [site, ...allEntries(manuscript)].every((file) => file?.isDraft || file?.accepted);
  const isKnown = (id: string | undefined) => id !== undefined && entries.people.has(id);
  if (!isRight || !published(entries.claims).every(({ data }) => listOf(data.said?.by).every(isKnown)))
    return undefined;
  const dossier = dossierOf(manuscript);
  const [first] = claimIndexOf(dossier).pages;
  const choices = first ? filterChoices(first.filters).map(({ anchor }) => anchor) : [];
  return new Set([
    ...(choices.length > 0 ? ["filters", ...choices] : []),
    ...(statementGridOf(dossier) ? ["grid"] : []),
  ]);
}

type Add = (id: string, isThere: unknown) => void;
type EntryOf<Kind extends Collection> = Extract<ManuscriptEntry, { readonly collection: Kind }>;

function addOfClaim({ id, data, body }: EntryOf<"claims">, { entries }: Manuscript, add: Add): void {
  const claims = published(entries.claims);
  for (const part of ["evidence", "history", "cite", "share"]) add(part, true);
  add("chain", data.chain?.length);
  add("carriers", data.said?.also);
  add("unsettled", data.wouldChange || data.missing);
  add("reply", data.reply);
  add("why", isShown(body));
  add("positions", data.positions?.length);
  add(
    "relations",
    data.relations?.length || claims.some((other) => other.data.relations?.some((relation) => relation?.claim === id)),
  );
  add(
    "events",
    published(entries.timeline).some((event) => event.data.claims?.includes(id)),
  );
  add(
    "articles",
    published(entries.articles).some((article) => passagesOf(article).some(({ claim }) => claim === id)),
  );
  addCorrections(data.corrections, add);
}

function addOfUtterance({ id, data, body }: EntryOf<"utterances">, { entries }: Manuscript, add: Add): void {
  for (const part of ["descent", "words"]) add(part, true);
  add("original", data.words);
  add("see", isShown(body));
  add(
    "credits",
    data.renderings?.some((rendering) => rendering?.credits !== undefined),
  );
  add(
    "claims",
    published(entries.claims).some(
      ({ data: claim }) => claim.utterance === id || claim.chain?.some((hop) => hop?.utterance === id),
    ) ||
      published(entries.utterances).some(
        (other) => other.id !== id && other.data.renderings?.some((rendering) => rendering?.from?.includes(id)),
      ),
  );
}

function addOfArticle({ id, data, body }: EntryOf<"articles">, { entries }: Manuscript, add: Add): void {
  const namesSources = [...nodesOf(body, "link", "definition")].some(
    ({ url }) => readTypedLink(url)?.collection === "sources",
  );
  add("cite", true);
  add("brief", data.findings?.length);
  add("sources", namesSources || passagesOf({ body }).length > 0);
  add(
    "articles",
    published(entries.articles).some((other) => other.id !== id),
  );
  addCorrections(data.corrections, add);
}

function addOfSite({ body }: PageOwner, manuscript: Manuscript, add: Add): void {
  const { entries, site } = manuscript;
  const articles = published(entries.articles);
  const [opening] = articles.toSorted(
    (one, other) =>
      Number(other.data.lead ?? false) - Number(one.data.lead ?? false) ||
      byDate(other.data.published ?? "0001", one.data.published ?? "0001"),
  );
  const scored = opening ? scoredClaims(opening, manuscript) : [];
  const verdicts = scored.flatMap(({ data: { verdict: { attribution, substance } = {} } }) =>
    attribution && substance ? [{ attribution, substance }] : [],
  );
  add("chain", opening?.data.central);
  for (const part of ["statements", "substance"]) add(part, scored.length > 0);
  add(
    "attribution",
    verdicts.some(({ attribution }) => attribution !== "not-applicable"),
  );
  add("gravest", verdicts.some(hasFault));
  add(
    "brief",
    opening?.data.findings?.length && site?.data.shortAnswer === undefined && site?.data.answer === undefined,
  );
  add("intro", isShown(body));
  add("more", articles.length > 1);
  add(
    "events",
    published(entries.timeline).some(({ data }) => data.weight === "key"),
  );
  add(
    "ways",
    (["claims", "utterances", "timeline", "questions", "people", "sources"] as const).some(
      (kind) => published<ManuscriptEntry>(entries[kind]).length > 0,
    ),
  );
  add(
    "corrections",
    [...articles, ...published(entries.claims)].some(({ data }) => data.corrections?.length),
  );
}

/** The statements of the text that an article reads, or else the claims that it annotates, but for those that are withdrawn. */
function scoredClaims({ data, body }: EntryOf<"articles">, { entries }: Manuscript): EntryOf<"claims">[] {
  const { subject } = data;
  const noted = new Set(passagesOf({ body }).map(({ claim }) => claim));
  return published(entries.claims).filter(
    (claim) =>
      (subject === undefined ? noted.has(claim.id) : claim.data.said?.in === subject) &&
      !claim.data.corrections?.some((correction) => correction?.kind === "withdrawal"),
  );
}

function addCorrections(corrections: readonly unknown[] | undefined, add: Add): void {
  add("corrections", corrections?.length);
  for (const number of (corrections ?? []).keys()) add(`correction-${number + 1}`, true);
}

/** Whether a body shows anything, be it a footnote. */
function isShown(body: Root): boolean {
  return body.children.some(({ type }) => type !== "definition" && type !== "footnoteDefinition");
}

function published<Entry extends { readonly isDraft: boolean }>(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].filter(({ isDraft }) => !isDraft);
}
