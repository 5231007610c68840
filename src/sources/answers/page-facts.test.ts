import { describe, expect, it } from "vitest";
import { factsOfPage, type PageFacts } from "./page-facts.ts";
import { readPageSigns } from "./page-signs.ts";

const ADDRESS = "https://gazette.example/bridge";
const facts = (html: string, address = ADDRESS): PageFacts => factsOfPage(readPageSigns(html), [address]);
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** What is taken, without the places that say it. */
function taken(html: string, address?: string) {
  const { title, publisher, published, updated, language, ...others } = facts(html, address);
  return {
    ...others,
    title: title?.value,
    publisher: publisher?.value,
    published: published?.value,
    updated: updated?.value,
    language: language?.value,
  };
}

const NOTHING = {
  title: undefined,
  publisher: undefined,
  published: undefined,
  updated: undefined,
  zoneless: undefined,
  language: undefined,
  kind: undefined,
  credits: [],
  canonical: undefined,
  origins: [],
  made: undefined,
  hasBrokenData: false,
};

describe("a page as publishers make it", () => {
  it("with a graph in which things name each other", () => {
    const page = data({
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "WebSite",
          "@id": "https://gazette.example/#site",
          name: "Not this",
          url: "https://gazette.example/",
        },
        {
          "@type": ["NewsArticle", "Article"],
          headline: "Bridge &amp; <i>tower</i> open",
          datePublished: "2025-02-25T07:59:00-05:00",
          dateModified: "2025-02-26T10:00:00Z",
          inLanguage: "de-DE",
          author: [{ "@id": "https://gazette.example/#ada" }, { "@type": "Person", name: "Ben Bow" }],
          publisher: { "@id": "https://gazette.example/#org" },
          mainEntityOfPage: { "@type": "WebPage", "@id": ADDRESS },
        },
        { "@type": "NewsMediaOrganization", "@id": "https://gazette.example/#org", name: "The Gazette", logo: "x" },
        { "@type": "Person", "@id": "https://gazette.example/#ada", name: "Ada Byron", url: "https://x.example" },
      ],
    });
    expect(taken(page)).toEqual({
      ...NOTHING,
      title: "Bridge & tower open",
      publisher: "The Gazette",
      published: "2025-02-25T07:59-05:00",
      updated: "2025-02-26T10:00Z",
      language: "de",
      kind: "report",
      canonical: ADDRESS,
      credits: [
        { name: "Ada Byron", where: "JSON-LD author", isOrganisation: false },
        { name: "Ben Bow", where: "JSON-LD author", isOrganisation: false },
      ],
    });
  });

  it("with several articles, of which one has the page's address", () => {
    const article = (headline: string, url: string) => ({ "@type": "NewsArticle", headline, url });
    const page = data([
      article("Another", "https://gazette.example/other"),
      article("This", `${ADDRESS}?utm_source=x`),
    ]);
    expect(taken(page).title).toBe("This");
  });

  it("with a list of other articles, which are none of its own", () => {
    const page = data({
      "@type": "ItemList",
      itemListElement: [{ "@type": "ListItem", item: { "@type": "NewsArticle", headline: "Another" } }],
    });
    expect(taken(`${page}<title>This</title>`).title).toBe("This");
  });

  it("with data in a comment, with broken lines and a comma too many", () => {
    const broken = `<script type="application/ld+json">//<![CDATA[
      {"@type": "NewsArticle", "headline": "Bridge
opens", "datePublished": "2025-02-25",}
    //]]></script>`;
    expect(taken(broken)).toMatchObject({ title: "Bridge opens", published: "2025-02-25", hasBrokenData: false });
  });

  it("with data that nobody can read, and other signs", () => {
    const page = `<script type="application/ld+json">{"@type": NewsArticle</script>
      <meta property="og:title" content="Bridge opens | The Gazette"><meta property="og:site_name" content="The Gazette">`;
    expect(taken(page)).toEqual({ ...NOTHING, title: "Bridge opens", publisher: "The Gazette", hasBrokenData: true });
  });

  it("with Open Graph alone", () => {
    const page = `<html lang="en-GB"><title>x</title><meta property="og:title" content="Bridge opens">
      <meta property="og:type" content="article"><meta property="og:url" content="/bridge">
      <meta property="article:published_time" content="2025-02-25T07:59:00+00:00"><meta name="author" content="By Ada Byron and Reuters">`;
    expect(taken(page)).toEqual({
      ...NOTHING,
      title: "Bridge opens",
      kind: "report",
      language: "en",
      canonical: ADDRESS,
      published: "2025-02-25T07:59Z",
      credits: [
        { name: "Ada Byron", where: "author", isOrganisation: false },
        { name: "Reuters", where: "author", isOrganisation: true },
      ],
    });
  });

  it("with Dublin Core", () => {
    const page = `<meta name="DC.title" content="Answer of the ministry"><meta name="DC.publisher" content="Ministry">
      <meta name="DC.date" content="2025-02-25"><meta name="DC.language" content="ru"><meta name="DC.creator" content="Press office">`;
    expect(taken(page)).toMatchObject({
      title: "Answer of the ministry",
      publisher: "Ministry",
      published: "2025-02-25",
      language: "ru",
      kind: undefined,
    });
  });

  it("with the signs of a paper", () => {
    const page = `<meta name="citation_title" content="On bridges"><meta name="citation_author" content="Byron, Ada">
      <meta name="citation_publication_date" content="2025/02/25"><meta name="citation_journal_title" content="Bridges"><meta name="citation_publisher" content="Press">`;
    expect(taken(page)).toMatchObject({
      title: "On bridges",
      publisher: "Press",
      published: "2025-02-25",
      kind: "document",
      credits: [{ name: "Ada Byron", where: "citation_author", isOrganisation: false }],
    });
  });

  it("with microdata and a byline", () => {
    const page = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge opens</h1>
      <p class="article__byline">By <span itemprop="author">Ada Byron</span> (AFP)</p>
      <meta itemprop="datePublished" content="2025-02-25T07:59:00"></article>`;
    expect(taken(page)).toMatchObject({
      title: "Bridge opens",
      published: "2025-02-25",
      zoneless: "07:59",
      credits: [
        { name: "Ada Byron", where: "itemprop author", isOrganisation: false },
        { name: "AFP", where: "byline", isOrganisation: true },
      ],
    });
  });

  it("with nothing but a heading and a time", () => {
    const page = `<nav><time datetime="2020-01-01">old</time></nav><main><h1>Bridge <em>opens</em></h1><time datetime="2025-02-25T07:59+01:00">today</time></main>`;
    expect(taken(page)).toEqual({ ...NOTHING, title: "Bridge opens", published: "2025-02-25T07:59+01:00" });
  });

  it("with the times of many pages, of which none is its own", () => {
    const page = `<h1>A</h1><h1>B</h1><title>Bridges</title><time datetime="2025-02-25"></time><time datetime="2025-02-26"></time>`;
    expect(taken(page)).toEqual({ ...NOTHING, title: "Bridges" });
  });

  it("with a check of claims alone", () => {
    const page = data({
      "@type": "ClaimReview",
      name: "No, the bridge is not open",
      datePublished: "2025-03-01",
      author: { "@type": "Organization", name: "Checkers" },
      claimReviewed: "The bridge is open",
    });
    expect(taken(page)).toMatchObject({
      title: "No, the bridge is not open",
      publisher: "Checkers",
      kind: "report",
      published: "2025-03-01",
      credits: [{ name: "Checkers", where: "JSON-LD author", isOrganisation: true }],
    });
  });

  it("with nothing", () => {
    expect(taken("")).toEqual(NOTHING);
    expect(taken("<p>Hello")).toEqual(NOTHING);
  });
});

describe("the kind", () => {
  it.each([
    ["https://t.me/some/1", "<p>", "post"],
    ["https://www.youtube.com/watch?v=1", data({ "@type": "VideoObject", name: "x" }), "recording"],
    [ADDRESS, data({ "@type": "BlogPosting", headline: "x" }), "post"],
    [ADDRESS, data({ "@type": "https://schema.org/PodcastEpisode", name: "x" }), "recording"],
    [ADDRESS, data({ "@type": "WebPage", name: "x" }), undefined],
    [ADDRESS, '<meta property="og:type" content="website">', undefined],
  ])("of %s %s is %s", (address, html, kind) => {
    expect(facts(html, address).kind).toBe(kind);
  });
});

describe("addresses", () => {
  it.each([
    ['<link rel="canonical" href="https://other.example/a">', "https://other.example/a"],
    ['<link rel="canonical" href="/bridge/">', "https://gazette.example/bridge/"],
    // Programs name the front page on every page.
    ['<link rel="canonical" href="https://gazette.example/">', undefined],
    ['<link rel="canonical" href="javascript:x">', undefined],
    ['<meta property="og:url" content="https://gazette.example/b">', "https://gazette.example/b"],
  ])("of its own: %s", (html, canonical) => {
    expect(facts(html).canonical).toBe(canonical);
  });

  it("of what it is from", () => {
    const page = `<meta name="syndication-source" content="https://wire.example/1"><meta name="original-source" content="${ADDRESS}">
      ${data({ "@type": "NewsArticle", isBasedOn: ["https://wire.example/2", { "@id": "https://wire.example/1" }] })}`;
    expect(facts(page).origins).toEqual(["https://wire.example/1", "https://wire.example/2"]);
  });
});

describe("a page that is made to be hard to read", () => {
  it.each([
    ["many elements in each other", "<h1>x".repeat(20_000)],
    ["a very long title", `<title>${"a | ".repeat(50_000)}</title>`],
    [
      "data in a great many brackets",
      `<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>`,
    ],
    [
      "types that objects of JavaScript have",
      data({ "@type": ["constructor", "__proto__"], inLanguage: "constructor" }),
    ],
    ["a great many elements of one name", '<meta name="author" content="A B">'.repeat(50_000)],
    ["a long byline", `<p class="byline">${"x, ".repeat(50_000)}</p>`],
  ])("%s", (_what, html) => {
    const started = performance.now();
    const { kind, language } = facts(html);
    expect([kind, language]).toEqual([undefined, undefined]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("signs that disagree", () => {
  it("are kept beside the one that is taken", () => {
    const page = `<html lang="en"><meta property="og:locale" content="ru_RU"><meta property="og:title" content="Bridge closes">
      <meta property="og:site_name" content="Wire"><meta property="article:published_time" content="2025-02-26T08:00:00Z">
      ${data({ "@type": "NewsArticle", headline: "Bridge opens", publisher: { name: "Gazette" }, datePublished: "2025-02-25" })}`;
    const { title, publisher, published, language } = facts(page);
    expect({ title, publisher, published, language }).toEqual({
      title: {
        where: "JSON-LD headline",
        value: "Bridge opens",
        others: [{ where: "og:title", value: "Bridge closes" }],
      },
      publisher: { where: "JSON-LD publisher", value: "Gazette", others: [{ where: "og:site_name", value: "Wire" }] },
      published: {
        where: "JSON-LD datePublished",
        value: "2025-02-25",
        others: [{ where: "article:published_time", value: "2025-02-26T08:00Z" }],
      },
      language: { where: "html lang", value: "en", others: [{ where: "og:locale", value: "ru" }] },
    });
  });

  it("do not, where one is but less precise, cut off, or written otherwise", () => {
    const page = `<html lang="en-US"><meta property="og:locale" content="en_GB"><meta property="og:title" content="“Bridge” opens in…">
      <meta property="og:site_name" content="gazette.example"><meta property="article:published_time" content="2025-02-25T07:59:30Z">
      ${data({ "@type": "NewsArticle", headline: "'Bridge' opens in May", publisher: { name: "The Gazette" }, datePublished: "2025-02-25" })}`;
    const { title, publisher, published, language } = facts(page);
    expect([title, publisher, published, language].map((one) => one?.others)).toEqual([[], [], [], []]);
    expect(published?.value).toBe("2025-02-25T07:59Z");
  });

  it("are not taken where they are the beginning of a program's count", () => {
    expect(facts(data({ "@type": "NewsArticle", datePublished: "1970-01-01T00:00:00Z" })).published).toBeUndefined();
  });
});
