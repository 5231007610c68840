import { instantOf } from "../dossier/dates.ts";
import { isolated } from "../dossier/direction.ts";
import type { Article, Claim, Dossier } from "../dossier/dossier.ts";
import { withoutLanguageMarks } from "../language/message-parts.ts";
import { correctionName, correctionsOf, type PublishedCorrection } from "../record/corrections.ts";
import { type Withdrawal, withdrawalsOf } from "../views/appearance.ts";
import { claimHeadline } from "../views/claim-headline.ts";
import type { Edition } from "../views/edition.ts";
import { lastChanged, lastChangedOfArticle, lastChangedOfClaim } from "../views/last-changed.ts";
import { verdictName } from "../views/verdict.ts";
import { escapeMarkup, type OutputFile, outputFile } from "./output-file.ts";

/** The most entries in one document; older ones follow in the next (RFC 5005, paged feeds). */
const MOST_ENTRIES = 500;

/** What stands for the date of a site that has published nothing, since a feed must name one. */
const NOTHING_YET = "1970-01-01T00:00:00Z";

/** The feed of everything new and changed, and the feed of corrections alone; `most` is the number of entries in one document. */
export function* feedFiles(edition: Edition, most = MOST_ENTRIES): Generator<OutputFile> {
  const { say, site } = edition.dossier;
  const { title, tagline, language } = site;
  const own = { site: isolated(title, language) };
  const news: Feed = { route: "feed", title, subtitle: tagline, entries: newsEntries(edition) };
  const hasTheirs = withdrawalsOf(edition.dossier).length > 0;
  const corrections: Feed = {
    route: "correctionsFeed",
    title: say("page.corrections", own),
    subtitle: say(hasTheirs ? "feed.correctionsAndOthers" : "feed.correctionsOnly", own),
    entries: correctionEntries(edition),
  };
  for (const feed of [news, corrections]) yield* pagesOf(feed, edition, most);
}

interface Feed {
  readonly route: "feed" | "correctionsFeed";
  readonly title: string;
  readonly subtitle: string;
  readonly entries: readonly AtomEntry[];
}

function* pagesOf(feed: Feed, edition: Edition, most: number): Generator<OutputFile> {
  const count = Math.max(1, Math.ceil(feed.entries.length / most));
  for (let page = 1; page <= count; page += 1) {
    const entries = feed.entries.slice((page - 1) * most, page * most);
    const text = pageOf({ ...feed, entries }, page, count, edition);
    yield page === 1 ? outputFile(feed.route, text) : outputFile(`${feed.route}Page`, text, page);
  }
}

function pageOf(feed: Feed, page: number, count: number, edition: Edition): string {
  const { addresses, dossier } = edition;
  const { language, licence, publisher } = dossier.site;
  const address = (number: number) => addresses.absolute(addresses.numbered(feed.route, number));
  const changed = feed.entries[0]?.updated ?? dateOfSite(edition);
  const others: AtomLink[] = [
    ...(count > 1 ? [{ rel: "first", href: address(1) }] : []),
    ...(page > 1 ? [{ rel: "previous", href: address(page - 1) }] : []),
    ...(page < count ? [{ rel: "next", href: address(page + 1) }] : []),
    ...(count > 1 ? [{ rel: "last", href: address(count) }] : []),
  ];
  return writeAtom({
    id: address(1),
    title: feed.title,
    subtitle: feed.subtitle,
    language,
    updated: changed,
    author: { name: publisher.name, uri: publisher.url },
    rights: licence ? `${isolated(licence.name)}, ${licence.url}` : undefined,
    links: [
      { rel: "self", type: "application/atom+xml", href: address(page) },
      { rel: "alternate", type: "text/html", href: addresses.absolute(addresses.to("home")) },
      ...(licence ? [{ rel: "license", href: licence.url }] : []),
      ...others,
    ],
    entries: feed.entries,
  });
}

function dateOfSite({ dossier }: Edition): string {
  const changed = lastChanged(dossier);
  return changed === undefined ? NOTHING_YET : instantOf(changed);
}

/** Everything new and changed, newest first; of one moment, in the order of ids. */
function newsEntries(edition: Edition): readonly AtomEntry[] {
  const { articles, claims } = edition.dossier;
  return [
    ...[...articles.values()].map((article) => articleEntry(article, edition)),
    ...[...claims.values()].map((claim) => claimEntry(claim, edition)),
    ...correctionEntries(edition),
  ].sort(newestFirst);
}

/** Every correction of ours, and what others did about claims of theirs, newest first. */
function correctionEntries(edition: Edition): readonly AtomEntry[] {
  return [
    ...correctionsOf(edition.dossier).map((correction) => correctionEntry(correction, edition)),
    ...withdrawalsOf(edition.dossier).map((withdrawal) => withdrawalEntry(withdrawal, edition)),
  ].toSorted((one, other) => (one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0));
}

function articleEntry(article: Article, { addresses, dossier }: Edition): AtomEntry {
  const address = addresses.absolute(addresses.article(article.id));
  return {
    id: address,
    title: article.title,
    link: address,
    published: instantOf(article.published),
    updated: instantOf(lastChangedOfArticle(article, dossier)),
    authors: article.authors.map(({ name, url }) => ({ name, uri: url })),
    summary: article.standfirst,
    categories: ["article"],
  };
}

function claimEntry(claim: Claim, { addresses, dossier }: Edition): AtomEntry {
  const address = addresses.absolute(addresses.claim(claim.id));
  const { say } = dossier;
  const { attribution, substance, on } = claim.verdict;
  return {
    id: address,
    title: claimHeadline(claim, say),
    link: address,
    published: instantOf(on),
    updated: instantOf(lastChangedOfClaim(claim, dossier)),
    summary: say("feed.claim", {
      attribution: verdictName(attribution, say),
      substance: verdictName(substance, say),
      finding: isolated(claim.finding, say.language),
    }),
    categories: ["claim", attribution, substance],
  };
}

function correctionEntry(correction: PublishedCorrection, { addresses, dossier }: Edition): AtomEntry {
  const { collection, id, kind, number, on, text } = correction;
  const address = addresses.absolute(addresses.correction(collection, id, number));
  return {
    id: address,
    title: headlineOf(correction, dossier),
    link: address,
    published: instantOf(on),
    updated: instantOf(on),
    summary: text,
    categories: [kind],
  };
}

/** A correction's name and what it is of; a withdrawn claim is called so once. */
function headlineOf(correction: PublishedCorrection, { claims, say }: Dossier): string {
  const { collection, id, title } = correction;
  const kind = correctionName(correction.kind, say);
  const claim = collection === "claims" ? claims.get(id) : undefined;
  if (claim === undefined || correction.kind === "withdrawal")
    return say("headline.correction", { kind, title: isolated(title, say.language) });
  return say("headline.correctionOfClaim", { kind, headline: claimHeadline(claim, say) });
}

/** What somebody else did about a claim of theirs: its title says that it is no correction of this site. */
function withdrawalEntry({ claim, on, kind, sentence }: Withdrawal, { addresses, dossier }: Edition): AtomEntry {
  const address = `${addresses.absolute(addresses.claim(claim.id))}#withdrawn`;
  const { say, site } = dossier;
  return {
    id: address,
    title: say(`feed.byOthers.${kind}`, { claim: isolated(claim.claim, say.language) }),
    link: address,
    published: instantOf(on),
    updated: instantOf(on),
    summary: say("feed.notOurs", { sentence, site: isolated(site.title, say.language) }),
    categories: ["by-others", kind],
  };
}

function newestFirst(one: AtomEntry, other: AtomEntry): number {
  return one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : one.id < other.id ? -1 : 1;
}

/** A feed of The Atom Syndication Format (RFC 4287). All addresses are absolute, all times RFC 3339 in UTC. */
interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly language: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly uri: string };
  readonly rights?: string | undefined;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
}

interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

interface AtomEntry {
  /** It never changes, whatever becomes of the entry. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly authors?: readonly { readonly name: string; readonly uri?: string | undefined }[];
  /** Plain text. */
  readonly summary: string;
  readonly categories: readonly string[];
}

/** Writes a feed as XML. Text is text: no value can bring markup in. */
function writeAtom(feed: AtomFeed): string {
  const { language } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    textElement("id", feed.id),
    textElement("title", feed.title),
    ...(feed.subtitle ? [textElement("subtitle", feed.subtitle)] : []),
    textElement("updated", feed.updated),
    person(feed.author),
    ...(feed.rights ? [textElement("rights", feed.rights)] : []),
    ...feed.links.map(link),
    ...feed.entries.map((entry) => entryElement(entry, language)),
    "</feed>\n",
  ].join("\n");
}

function entryElement(entry: AtomEntry, language: string): string {
  return [
    "<entry>",
    textElement("id", entry.id),
    textElement("title", entry.title),
    `<link rel="alternate" type="text/html" hreflang="${xmlText(language)}" href="${xmlText(entry.link)}"/>`,
    textElement("published", entry.published),
    textElement("updated", entry.updated),
    ...(entry.authors ?? []).map(person),
    ...entry.categories.map((term) => `<category term="${xmlText(term)}"/>`),
    textElement("summary", entry.summary),
    "</entry>",
  ].join("\n");
}

function link({ rel, href, type }: AtomLink): string {
  return `<link rel="${xmlText(rel)}"${type ? ` type="${xmlText(type)}"` : ""} href="${xmlText(href)}"/>`;
}

function person({ name, uri }: { readonly name: string; readonly uri?: string | undefined }): string {
  return `<author>${textElement("name", name)}${uri ? textElement("uri", uri) : ""}</author>`;
}

function textElement(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** Text without the signs that XML 1.0 cannot hold, not even escaped (section 2.2). */
export function xmlText(text: string): string {
  const plain = withoutLanguageMarks(text).toWellFormed();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  return escapeMarkup(plain.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
