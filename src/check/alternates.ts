import { pagesBelow, type SitemapReading, startOf } from "../dossier/alternates.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import { type Manuscript, placeOf } from "../dossier/manuscript.ts";
import { ALTERNATES_FOLDER, SITE_FILE } from "../dossier/placement.ts";
import { isLanguage } from "../dossier/schema/fields.ts";
import { pathOf } from "../routes/paths.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about the same dossier in other languages: `alternates` in site.md, and the copies of sitemaps. */
interface AlternateFacts {
  "alternate-language": { readonly language: string; readonly url: string; readonly twin: "own" | "other" | "site" };
  "alternate-pages": { readonly language: string; readonly url: string; readonly file: string };
  "alternate-sitemap": {
    readonly language: string;
    readonly fault: "no-sitemap" | "index" | "cut" | "elsewhere" | "unnamed" | "no-language";
    readonly url: string;
  };
}

const rule = rulesOf<AlternateFacts>();

/** Where a site of ours lists its pages, from where it begins. */
const SITEMAP = pathOf("sitemap");
const fileOf = (language: string) => `${ALTERNATES_FOLDER}/${language}.xml`;
const listed = ({ site }: Manuscript) => site?.accepted?.alternates ?? [];

/** Two sites in one language cannot be each other's alternates: a search engine would have to choose, and believes neither. */
const alternateLanguage = rule({
  name: "alternate-language",
  severity: "error",
  find(manuscript, report) {
    const { site } = manuscript;
    if (!site?.accepted) return;
    const before: string[] = [];
    for (const [index, { language, url }] of listed(manuscript).entries()) {
      const place = (key: string) => placeOf(site.document, ["alternates", index, key]);
      if (language === site.accepted.language) report(SITE_FILE, place("language"), { language, url, twin: "own" });
      else if (before.includes(language)) report(SITE_FILE, place("language"), { language, url, twin: "other" });
      if (startOf(url) === startOf(site.accepted.url)) report(SITE_FILE, place("url"), { language, url, twin: "site" });
      before.push(language);
    }
  },
  words: ({ language, url, twin }) =>
    ({
      own: `"${language}" is the language of this site itself. Name only the same dossier in other languages here.`,
      other: `"${language}" is named twice among the alternates. Keep one of them.`,
      site: `${url} is where this site itself stands. Give the address of the site in "${language}".`,
    })[twin],
});

/** A site in another language of whose pages nothing is known: a link to a page that may not be there would promise too much. */
const alternatePages = rule({
  name: "alternate-pages",
  severity: "warning",
  find(manuscript, report) {
    const { site, sitemaps } = manuscript;
    for (const [index, { language, url }] of listed(manuscript).entries()) {
      if (!site || sitemaps.has(language)) continue;
      const facts = { language, url: startOf(url), file: fileOf(language) };
      report(SITE_FILE, placeOf(site.document, ["alternates", index, "url"]), facts);
    }
  },
  words: ({ language, url, file }) =>
    `Which pages the site in "${language}" has is not known, so that only its front page is linked. Save ${url}${SITEMAP} as ${file}.`,
});

/** A file among the copies of sitemaps that is none, or that no site in another language belongs to. */
const alternateSitemap = rule({
  name: "alternate-sitemap",
  severity: "error",
  find(manuscript, report) {
    if (!manuscript.site?.accepted) return;
    for (const [language, sitemap] of manuscript.sitemaps) {
      const named = listed(manuscript).find((alternate) => alternate.language === language);
      const url = named ? startOf(named.url) : "";
      const fault = isLanguage(language) ? faultOf(sitemap, named && url) : "no-language";
      if (fault) report(fileOf(language), OPENING_LINE, { language, fault, url });
    }
  },
  words: ({ language, fault, url }) =>
    ({
      "no-sitemap": `This is no sitemap. Save ${url}${SITEMAP} here, as the site in "${language}" publishes it.`,
      index: `This is an index of sitemaps, which names no pages. Save ${url}${SITEMAP} here instead.`,
      cut: `This sitemap is cut off: its end is missing. Save ${url}${SITEMAP} here again.`,
      elsewhere: `No page in this sitemap begins with ${url}, where site.md says that the site in "${language}" stands. Correct the address there, or save the sitemap of that site here.`,
      "no-language":
        "The name of this file is no language. Name it after that of the site whose sitemap it is, such as de.xml.",
      unnamed: `site.md names no site in "${language}" among its alternates. Add it there, or remove this file.`,
    })[fault],
});

function faultOf(
  sitemap: SitemapReading,
  url: string | undefined,
): AlternateFacts["alternate-sitemap"]["fault"] | undefined {
  if (url === undefined) return "unnamed";
  if (sitemap.fault) return sitemap.fault;
  return pagesBelow(url, sitemap).length === 0 ? "elsewhere" : undefined;
}

export const alternateRules: RulesOf<AlternateFacts> = {
  "alternate-language": alternateLanguage,
  "alternate-pages": alternatePages,
  "alternate-sitemap": alternateSitemap,
};
