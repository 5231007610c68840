import type { Edition } from "../../edition.ts";
import { newest } from "../../last-changed.ts";
import { xmlText } from "../feeds/atom.ts";
import { type OutputFile, outputFile } from "../output-file.ts";
import { type SitePage, sitePages } from "./site-pages.ts";

/** The most addresses that the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const OPENING = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * The sitemaps and their index. `lastmod` is the content's own date in the content's own precision, which the protocol
 * allows (W3C Datetime); a page of which the content gives no date has none.
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
    const lastModified = changed === undefined ? "" : `<lastmod>${xmlText(changed)}</lastmod>`;
    return `<${item}><loc>${xmlText(addresses.absolute(path))}</loc>${lastModified}</${item}>`;
  });
  return [OPENING, `<${list} ${NAMESPACE}>`, ...lines, `</${list}>\n`].join("\n");
}
