import { plainDate } from "../dossier/dates.ts";
import type { Claim, Dossier } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { allRoutes, pathIn } from "../routes/paths.ts";
import type { Dating, RouteName } from "../routes/table.ts";
import type { Edition } from "../views/edition.ts";
import {
  lastChanged,
  lastChangedOfArticle,
  lastChangedOfClaim,
  lastChangedOfClaims,
  lastChangedOfSources,
  lastChangedOfUtterance,
  newest,
} from "../views/last-changed.ts";
import { partsIn } from "../views/site-paths.ts";
import { xmlText } from "./feeds.ts";
import { type OutputFile, outputFile } from "./output-file.ts";

/** `robots.txt` (RFC 9309), which people read too: everything may be read by machines, and here is how it is had whole. */
export function robotsText(edition: Edition): string {
  const { addresses, dossier } = edition;
  const { title, tagline, publisher, licence } = dossier.site;
  const address = (path: string) => addresses.absolute(path);
  return [
    `# ${oneLine(title)}: ${oneLine(tagline)}`,
    "#",
    "# Machines are welcome to every page. Nothing has to be scraped:",
    `# all claims, sources and events are published as data, described at ${address(addresses.to("data"))}`,
    ...(licence ? [`# under ${oneLine(licence.name)}, ${licence.url}`] : []),
    "# The cards below embed/ repeat what the pages of the claims say; other sites show them in frames.",
    `# Questions and corrections: ${publisher.email}`,
    "",
    "User-agent: *",
    "Allow: /",
    "",
    `Sitemap: ${address(addresses.to("sitemapIndex"))}`,
    "",
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The most addresses that the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const OPENING = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * The sitemaps and their index. `lastmod` is the content's own date in the content's own precision, which the protocol
 * allows (W3C Datetime); a page of which the content gives no date, or a vague
 * one, has none.
 */
export function* sitemapFiles(edition: Edition): Generator<OutputFile> {
  const { addresses } = edition;
  const all = [...sitePages(edition)];
  const index: SitePage[] = [];
  for (let start = 0; start < all.length; start += MOST_ADDRESSES) {
    const listed = all.slice(start, start + MOST_ADDRESSES);
    yield outputFile("sitemapPage", listText("urlset", "url", listed, edition), index.length);
    const path = addresses.to("sitemapPage", index.length);
    index.push({ path, changed: newest(listed.map(({ changed }) => changed)) });
  }
  yield outputFile("sitemapIndex", listText("sitemapindex", "sitemap", index, edition));
}

function listText(list: string, item: string, pages: readonly SitePage[], { addresses }: Edition): string {
  const lines = pages.map(({ path, changed }) => {
    const date = plainDate(changed);
    const lastModified = date === undefined ? "" : `<lastmod>${date}</lastmod>`;
    return `<${item}><loc>${xmlText(addresses.absolute(path))}</loc>${lastModified}</${item}>`;
  });
  return [OPENING, `<${list} ${NAMESPACE}>`, ...lines, `</${list}>\n`].join("\n");
}

/** A page as a sitemap lists it. */
interface SitePage {
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
function* sitePages({ addresses, dossier }: Edition): Generator<SitePage> {
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

/** When articles, claims and utterances last changed, and of people the claims that they make or are said to have made. */
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
  for (const utterance of dossier.utterances.values()) {
    const changed = lastChangedOfUtterance(utterance, dossier);
    if (changed !== undefined) changes.set(`utterances/${utterance.id}`, changed);
  }
  return changes;
});

function speakersOf({ said, chain }: Claim): ReadonlySet<string> {
  return new Set(
    [said, ...chain].flatMap((step) => [...listOf(step.by), ...listOf("instead" in step ? step.instead : undefined)]),
  );
}
