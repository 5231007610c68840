import type { Edition } from "../../edition.ts";
import { instantOf } from "../../instant.ts";
import { lastChanged } from "../../last-changed.ts";
import { type OutputFile, outputFile } from "../output-file.ts";
import { type AtomEntry, type AtomLink, writeAtom } from "./atom.ts";
import { correctionEntries, newsEntries } from "./entries.ts";

/** The most entries in one document; older ones follow in the next (RFC 5005, paged feeds). */
const MOST_ENTRIES = 500;

/** What stands for the date of a site that has published nothing, since a feed must name one. */
const NOTHING_YET = "1970-01-01T00:00:00Z";

/** The feed of everything new and changed, and the feed of corrections alone; `most` is the number of entries in one document. */
export function* feedFiles(edition: Edition, most = MOST_ENTRIES): Generator<OutputFile> {
  const { title, tagline } = edition.dossier.site;
  const news: Feed = { route: "feed", title, subtitle: tagline, entries: newsEntries(edition) };
  const subtitle = `Every correction of ${title}, newest first.`;
  const corrections: Feed = {
    route: "correctionsFeed",
    title: `${title}: corrections`,
    subtitle,
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
    rights: licence ? `${licence.name}, ${licence.url}` : undefined,
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
