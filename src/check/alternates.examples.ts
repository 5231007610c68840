import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const named = (...alternates: readonly (readonly [language: string, url: string])[]) =>
  replace(
    "title: Bridges\n",
    `title: Bridges\nalternates:\n${alternates.map(([language, url]) => `  - language: ${language}\n    url: ${url}\n`).join("")}`,
  );
const german = named(["de", "https://de.example.org"]);
const sitemap = (...addresses: string[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>${address}</loc></url>`).join("")}</urlset>\n`;
const ofGerman = { "alternates/de.xml": sitemap("https://de.example.org/", "https://de.example.org/claims/opening/") };

const alternateLanguage: Examples = {
  passes: {
    "a sister in another language": { files: { "site.md": german, ...ofGerman } },
    "two for two regions": {
      files: {
        "site.md": named(["pt-BR", "https://br.example.org"], ["pt-PT", "https://pt.example.org"]),
        "alternates/pt-BR.xml": sitemap("https://br.example.org/"),
        "alternates/pt-PT.xml": sitemap("https://pt.example.org/"),
      },
    },
  },
  fails: {
    "the language of the site itself": {
      files: {
        "site.md": inTurn(german, replace("title: Bridges\n", "title: Bridges\nlanguage: de\n")),
        ...ofGerman,
      },
      findings: [
        'site.md:5:15  error  alternate-language  "de" is the language of this site itself. Name only the same dossier in other languages here.',
      ],
    },
    "the address of the site itself": {
      files: {
        "site.md": named(["de", "https://bridges.example/"]),
        "alternates/de.xml": sitemap("https://bridges.example/"),
      },
      findings: [
        'site.md:5:10  error  alternate-language  https://bridges.example/ is where this site itself stands. Give the address of the site in "de".',
      ],
    },
    "one language twice": {
      files: { "site.md": named(["de", "https://de.example.org"], ["de", "https://de2.example.org"]), ...ofGerman },
      findings: [
        'site.md:6:15  error  alternate-language  "de" is named twice among the alternates. Keep one of them.',
      ],
    },
  },
};

const alternatePages: Examples = {
  passes: { "a sister whose sitemap is at hand": { files: { "site.md": german, ...ofGerman } } },
  fails: {
    "a sister of whose pages nothing is known": {
      files: { "site.md": named(["de", "https://example.org/de"]) },
      findings: [
        'site.md:5:10  warning  alternate-pages  Which pages the site in "de" has is not known, so that only its front page is linked. Save https://example.org/de/sitemap-0.xml as alternates/de.xml.',
      ],
    },
  },
};

const alternateSitemap: Examples = {
  passes: { "a sitemap as it was published": { files: { "site.md": german, ...ofGerman } } },
  fails: {
    "a page in the place of a sitemap": {
      files: { "site.md": german, "alternates/de.xml": "<html><p>There is no page at this address.</p></html>\n" },
      findings: [
        'alternates/de.xml:1:1  error  alternate-sitemap  This is no sitemap. Save https://de.example.org/sitemap-0.xml here, as the site in "de" publishes it.',
      ],
    },
    "an index of sitemaps": {
      files: {
        "site.md": german,
        "alternates/de.xml":
          "<sitemapindex><sitemap><loc>https://de.example.org/sitemap-0.xml</loc></sitemap></sitemapindex>\n",
      },
      findings: [
        "alternates/de.xml:1:1  error  alternate-sitemap  This is an index of sitemaps, which names no pages. Save https://de.example.org/sitemap-0.xml here instead.",
      ],
    },
    "half a sitemap": {
      files: { "site.md": german, "alternates/de.xml": ofGerman["alternates/de.xml"].slice(0, 120) },
      findings: [
        "alternates/de.xml:1:1  error  alternate-sitemap  This sitemap is cut off: its end is missing. Save https://de.example.org/sitemap-0.xml here again.",
      ],
    },
    "a sitemap under its own name": {
      files: { "site.md": german, ...ofGerman, "alternates/sitemap-0.xml": ofGerman["alternates/de.xml"] },
      findings: [
        "alternates/sitemap-0.xml:1:1  error  alternate-sitemap  The name of this file is no language. Name it after that of the site whose sitemap it is, such as de.xml.",
      ],
    },
    "the sitemap of another site": {
      files: { "site.md": german, "alternates/de.xml": sitemap("https://elsewhere.example/") },
      findings: [
        'alternates/de.xml:1:1  error  alternate-sitemap  No page in this sitemap begins with https://de.example.org/, where site.md says that the site in "de" stands. Correct the address there, or save the sitemap of that site here.',
      ],
    },
    "a sitemap that nothing belongs to": {
      files: { "alternates/fr.xml": sitemap("https://fr.example.org/") },
      findings: [
        'alternates/fr.xml:1:1  error  alternate-sitemap  site.md names no site in "fr" among its alternates. Add it there, or remove this file.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "alternate-language": alternateLanguage,
  "alternate-pages": alternatePages,
  "alternate-sitemap": alternateSitemap,
};
