import { type Collection, collections } from "../dossier/collections.ts";
import type { TextKey } from "../language/say.ts";

/** The media types of what is published, with the character set where there is one. */
export const mediaTypes = {
  atom: "application/atom+xml; charset=utf-8",
  citations: "application/vnd.citationstyles.csl+json; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  html: "text/html; charset=utf-8",
  ico: "image/vnd.microsoft.icon",
  json: "application/json; charset=utf-8",
  jsonLines: "application/jsonl; charset=utf-8",
  manifest: "application/manifest+json; charset=utf-8",
  plain: "text/plain; charset=utf-8",
  png: "image/png",
  ris: "application/x-research-info-systems; charset=utf-8",
  schema: "application/schema+json; charset=utf-8",
  script: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  webAnnotation: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  xml: "application/xml; charset=utf-8",
} as const;

/** The pages of a long list after its first one; how many there are follows from the content. */
export type FurtherPages = "pages of claims" | "pages of open questions" | "pages of sources" | "parts of the timeline";

/**
 * What a route with brackets goes over: the ids of a collection, numbers of pages, some names; or what nobody can know
 * before it is made, since it is named by a digest, counted, or switched off. None of that is missed, and no text may link
 * to it.
 */
export type Listing = Collection | FurtherPages | readonly string[] | "whatever is made";

/** What a page weighs at most, by the names that `budgets.ts` gives numbers to. */
export type WeightClass = "small page" | "long text" | "long index";

/** Which of the answers in `hosting/headers-file.ts` a host gives. */
export type HeaderGroup = "page" | "search" | "card" | "data" | "image" | "index" | "lasting";

/** What dates a page for search engines: all content, all claims or sources, all corrections, its own entry, or nothing. */
export type Dating = "dossier" | "claims" | "sources" | "corrections" | "entry" | "undated";

/** An address of the site, or all addresses that are made alike. */
export interface Route {
  /**
   * The path from the root of the site, without a slash in front; a page's ends with one. Brackets are as in the names of
   * files in `src/pages`: `[id]` is part of a step, `[...file]` may be several steps.
   */
  readonly pattern: string;
  /** Missing where it is a page. */
  readonly kind?: "page" | "card" | "data" | "feed" | "crawler" | "asset";
  /**
   * The file of `src/pages` that makes it, named as the pattern would be, where it makes other routes too; "build" where
   * it is written when the pages have been made, and "public" where it lies in `public/`. Missing where it is a file of
   * the pattern's own name.
   */
  readonly made?: string;
  /** What stands in the brackets, one address each. */
  readonly over?: Listing;
  /** The collection whose entries have no pages but places here, with their ids as anchors. */
  readonly holds?: Collection;
  /** The media type; missing where it is HTML. */
  readonly type?: string;
  /** Missing where it is a small page, or none. */
  readonly weight?: WeightClass;
  /** Missing where no search engine should list it. */
  readonly sitemap?: Dating;
  /**
   * Missing where its kind says it. Hosts know folders, so that everything in one is answered as the first route there
   * says.
   */
  readonly headers?: HeaderGroup;
  /** The message by which the page about the data says what it is; missing where it does not stand there. */
  readonly about?: Extract<TextKey, `data.file.${string}`>;
  /** The name of its JSON Schema. */
  readonly schema?: string;
  /** Whether it holds a data set whole, as catalogues of data want it. */
  readonly isDataset?: boolean;
}

const asset = { kind: "asset" } as const;
/** The build draws from `icon.svg` what the dossier does not bring. */
const icon = { ...asset, made: "public" } as const;
const built = { ...asset, made: "build", over: "whatever is made" } as const;
const sitemap = { kind: "crawler", type: mediaTypes.xml, made: "sitemap-[part].xml" } as const;
const data = { kind: "data" } as const;
const json = { ...data, type: mediaTypes.json } as const;
const feed = { kind: "feed", type: mediaTypes.atom, made: "[feed].xml" } as const;

/**
 * Every address of the site, in the order in which a reader meets them. What the check lets texts link to, what a build
 * must have made, what hosts answer with, the sitemap, the page about the data, the budgets, and the pages that are looked
 * at and measured all follow from here.
 */
export const routes = {
  home: { pattern: "", sitemap: "dossier" },
  missing: { pattern: "404.html" },
  article: { pattern: "articles/[id]/", over: "articles", weight: "long text", sitemap: "entry" },
  claims: { pattern: "claims/", weight: "long index", sitemap: "claims" },
  claimsPage: { pattern: "claims/page/[number]/", over: "pages of claims", weight: "long index", sitemap: "claims" },
  claim: { pattern: "claims/[id]/", over: "claims", sitemap: "entry" },
  openQuestions: { pattern: "open-questions/", weight: "long index", sitemap: "claims" },
  openQuestionsPage: {
    pattern: "open-questions/page/[number]/",
    over: "pages of open questions",
    weight: "long index",
    sitemap: "claims",
  },
  utterances: { pattern: "utterances/", weight: "long index", sitemap: "undated" },
  utterance: { pattern: "utterances/[id]/", over: "utterances", weight: "long text", sitemap: "entry" },
  timeline: { pattern: "timeline/", holds: "timeline", weight: "long index", sitemap: "undated" },
  timelinePart: {
    pattern: "timeline/[part]/",
    over: "parts of the timeline",
    weight: "long index",
    sitemap: "undated",
  },
  positions: { pattern: "positions/", holds: "questions", weight: "long text", sitemap: "claims" },
  people: { pattern: "people/", sitemap: "claims" },
  person: { pattern: "people/[id]/", over: "people", sitemap: "entry" },
  sources: { pattern: "sources/", holds: "sources", weight: "long index", sitemap: "sources" },
  sourcesPage: {
    pattern: "sources/page/[number]/",
    over: "pages of sources",
    weight: "long index",
    sitemap: "sources",
  },
  corrections: { pattern: "corrections/", sitemap: "corrections" },
  page: { pattern: "[page]/", over: "pages", sitemap: "undated" },
  search: { pattern: "search/", headers: "search" },

  cardSheet: { ...asset, pattern: "embed/card.css", type: mediaTypes.css, headers: "card" },
  data: { pattern: "data/", sitemap: "dossier", headers: "data" },
  claimJson: {
    ...json,
    pattern: "claims/[id].json",
    over: "claims",
    about: "data.file.claimJson",
    schema: "claims",
  },
  claimsJson: {
    ...json,
    pattern: "data/claims.json",
    about: "data.file.claimsJson",
    schema: "claims-file",
    isDataset: true,
  },
  claimsCsv: {
    ...data,
    pattern: "data/claims.csv",
    type: mediaTypes.csv,
    about: "data.file.claimsCsv",
    isDataset: true,
  },
  dossierJson: {
    ...json,
    pattern: "data/dossier.json",
    about: "data.file.dossierJson",
    schema: "dossier-file",
    isDataset: true,
  },
  sourcesCsl: {
    ...data,
    pattern: "data/sources.csl.json",
    type: mediaTypes.citations,
    about: "data.file.sourcesCsl",
  },
  sourcesRis: {
    ...data,
    pattern: "data/sources.ris",
    type: mediaTypes.ris,
    about: "data.file.sourcesRis",
  },
  timelineJson: {
    ...json,
    pattern: "data/timeline.json",
    about: "data.file.timelineJson",
    schema: "timeline-file",
  },
  schema: {
    ...data,
    pattern: "data/schema/[name].json",
    over: ["site", ...collections, "claims-file", "dossier-file", "timeline-file"],
    type: mediaTypes.schema,
  },
  annotations: {
    ...data,
    pattern: "articles/[id]/annotations.jsonld",
    over: "articles",
    type: mediaTypes.webAnnotation,
    about: "data.file.annotations",
  },
  articleText: {
    ...data,
    pattern: "articles/[id]/text.txt",
    over: "articles",
    type: mediaTypes.plain,
    about: "data.file.articleText",
  },
  feed: { ...feed, pattern: "feed.xml", about: "data.file.feed" },
  feedPage: { ...feed, pattern: "feed-[number].xml", over: "whatever is made" },
  correctionsFeed: { ...feed, pattern: "corrections.xml", about: "data.file.correctionsFeed" },
  correctionsFeedPage: { ...feed, pattern: "corrections-[number].xml", over: "whatever is made" },
  record: {
    ...data,
    pattern: "record.jsonl",
    type: mediaTypes.jsonLines,
    about: "data.file.record",
  },
  card: {
    pattern: "embed/claims/[id]/",
    kind: "card",
    over: "claims",
    about: "data.file.card",
  },

  shareImage: { ...built, pattern: "images/share/[...name].png", type: mediaTypes.png, headers: "image" },
  icon: { ...icon, pattern: "icon.svg", type: mediaTypes.svg },
  iconForBrowsers: { ...icon, pattern: "favicon.ico", type: mediaTypes.ico },
  iconForTouch: { ...icon, pattern: "apple-touch-icon.png", type: mediaTypes.png },
  iconSmall: { ...icon, pattern: "icon-192.png", type: mediaTypes.png },
  iconLarge: { ...icon, pattern: "icon-512.png", type: mediaTypes.png },
  manifest: { ...asset, pattern: "site.webmanifest", type: mediaTypes.manifest },
  claimsSheet: { ...asset, pattern: "claims/sheet.css", type: mediaTypes.css },
  robots: { kind: "crawler", pattern: "robots.txt", type: mediaTypes.plain },
  sitemapIndex: { ...sitemap, pattern: "sitemap-index.xml" },
  sitemap: { ...sitemap, pattern: "sitemap-0.xml" },
  sitemapPage: { ...sitemap, pattern: "sitemap-[number].xml", over: "whatever is made" },
  searchIndex: { ...built, pattern: "pagefind/[...file]", headers: "index" },
  sheet: { ...built, pattern: "assets/[name].css", type: mediaTypes.css, headers: "lasting" },
  script: { ...built, pattern: "assets/[name].js", type: mediaTypes.script },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;
