import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Example, filesOf, replace } from "../../../test/dossiers/example.ts";
import { smallestDossier } from "../../../test/dossiers/smallest-dossier.ts";
import { sitePathsOf } from "../../views/site-paths.ts";
import { checkMaterial, editionOf } from "../edition.ts";
import { BuiltFile } from "../files.ts";
import { settingsFrom } from "../settings.ts";
import { dataProblems, jsonProblems } from "./data-problems.ts";
import { DraftLeaks } from "./draft-leaks.ts";
import { expectationOf } from "./expectation.ts";
import { countProblems, expectedFiles } from "./expected-files.ts";
import { factsOf } from "./page-facts.ts";
import { linkProblems, sheetProblems, unsettled } from "./page-problems.ts";
import { SiteIsFaulty } from "./problem.ts";
import { SiteMap } from "./site-map.ts";
import { Verification } from "./verify-site.ts";

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">`;

/** The site of some files, below `/base/` on https://site.example. */
function siteOf(files: Readonly<Record<string, string>>): SiteMap {
  const pages = Object.entries(files)
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, html]) => [path, factsOf(html)] as const);
  return new SiteMap(new Set(Object.keys(files)), new Map(pages), { origin: "https://site.example", base: "/base/" });
}

/** What is wrong with the links of a site's pages. */
function linkProblemsOf(site: SiteMap, isOurs = true): string[] {
  return [...site.pages].flatMap(([file, page]) =>
    linkProblems(file, page, isOurs, site).map(({ problem }) => problem),
  );
}

/** What is wrong with the links of a page that stands among some others. */
function linksOf(html: string, isOurs = true): string[] {
  const site = siteOf({
    "a/index.html": html,
    "b/index.html": '<h1 id="here">b</h1>',
    "image.png": "",
    "index.html": "",
    "ü/index.html": "",
  });
  return linkProblemsOf(site, isOurs);
}

describe("a link", () => {
  it.each([
    '<a href="/base/b/">page</a>',
    '<a href="/base/b/#here">place</a>',
    '<a href="../b/#here">relative</a>',
    '<a href="https://site.example/base/b/">full</a>',
    '<a href="/base/%C3%BC/">encoded</a>',
    '<a href="/base/">front</a>',
    '<p id="x"></p><a href="#x">here</a>',
    '<a href="/base/b/#:~:text=b">words</a>',
    '<a href="https://elsewhere.example/x#y">elsewhere</a>',
    '<a href="https://site.example/another/part">another site of the same origin</a>',
    '<a href="mailto:desk@site.example">mail</a>',
    '<link rel="canonical" href="https://site.example/base/a/">',
    '<img src="/base/image.png" alt="">',
    '<svg><symbol id="m"></symbol><use href="#m"></use></svg>',
    '<label for="q">Words</label><input id="q" aria-describedby="q">',
    '<a href="#top">up</a>',
    '<img srcset="/base/image.png 1x, /base/image.png?2 2x" alt="">',
    '<meta http-equiv="refresh" content="0;url=/base/b/">',
  ])("may stand: %s", (html) => {
    expect(linksOf(html)).toEqual([]);
  });

  it.each([
    ['<a href="">x</a>', "a link has no address"],
    ['<a href="/base/c/">x</a>', 'the link "/base/c/" leads to no page'],
    ['<a href="/base/b">x</a>', 'the link "/base/b" leads to no page'],
    ['<a href="/b/">x</a>', 'the link "/b/" leads to no page'],
    ['<a href="https://site.example/base/c/">x</a>', 'the link "https://site.example/base/c/" leads to no page'],
    ['<a href="/base/b/#there">x</a>', 'the link "/base/b/#there" leads to no place on its page'],
    ['<a href="#fn-1">x</a>', 'the link "#fn-1" leads to no place on its page'],
    ['<a href="javascript:alert(1)">x</a>', 'the address "javascript:alert(1)" is no web page'],
    ['<a href="data:text/html,x">x</a>', 'the address "data:text/html,x" is no web page'],
    ['<a href="https://[">x</a>', 'the address "https://[" cannot be read'],
    ['<link rel="canonical" href="https://other.example/">', "canonical leads to another site: https://other.example/"],
    [
      '<meta property="og:image" content="https://other.example/x.png">',
      "og:image leads to another site: https://other.example/x.png",
    ],
    [
      '<meta property="og:image" content="https://site.example/base/x.png">',
      'the link "https://site.example/base/x.png" leads to no page',
    ],
    ['<img src="/base/none.png" alt="">', '<img> fetches "/base/none.png", which does not exist'],
    ['<img src="//cdn.example/x.png" alt="">', '<img> fetches "//cdn.example/x.png" from another site'],
    ['<img src="data:image/png;base64,AA" alt="">', '<img> fetches "data:image/png;base64,AA" from another site'],
    ['<img src="" alt="">', "<img> fetches nothing"],
    [
      '<link rel="stylesheet" href="https://cdn.example/x.css">',
      '<link> fetches "https://cdn.example/x.css" from another site',
    ],
    ['<svg><use href="#none"></use></svg>', '<use> draws "#none", which is not there'],
    [
      '<svg><image href="https://x.example/a.png"/></svg>',
      '<image> fetches "https://x.example/a.png" from another site',
    ],
    ['<label for="q">Words</label>', 'for of <label> names "q", which is not on the page'],
    ['<p aria-labelledby="a"></p>', 'aria-labelledby of <p> names "a", which is not on the page'],
    ['<img srcset="/base/image.png,/base/none.png 2x" alt="">', '<img> fetches "/base/none.png", which does not exist'],
    ['<iframe src="https://x.example/"></iframe>', '<iframe> fetches "https://x.example/" from another site'],
    ['<object data="https://x.example/"></object>', '<object> fetches "https://x.example/" from another site'],
    ['<link rel="preconnect" href="https://x.example">', '<link> fetches "https://x.example" from another site'],
    ['<meta http-equiv="refresh" content="0; URL=\'/base/c/\'">', 'the link "/base/c/" leads to no page'],
  ])("may not: %s", (html, problem) => {
    expect(linksOf(html)).toEqual([problem]);
  });
});

it("is kept until the end only where what is read later decides about it, or where it is faulty", () => {
  const site = siteOf({
    "a/index.html": `<p id="x"></p><a href="#x">own</a><a href="#none">none</a><a href="/base/">front</a>
      <a href="/base/b/#here">read later</a><a href="/base/pagefind/x.js">made later</a><a href="mailto:x@example.org">mail</a>
      <a href="https://elsewhere.example/">elsewhere</a><a href="javascript:x()">no page</a><a href="">none</a>
      <img alt="" src="/base/image.png"><img alt="" src="/base/none.png"><label for="x">x</label><label for="y">y</label>`,
    "image.png": "",
    "index.html": "",
  });
  const files = new Set([...site.files, "b/index.html"]);
  const known = new SiteMap(files, site.pages, { origin: site.origin, base: site.base });
  const [page] = site.pages.values();
  if (!page) throw new Error("the page is missing");
  const { ids, links, resources, namedIds } = unsettled("a/index.html", page, true, known);
  const urls = (mentions: readonly { readonly url: string }[]) => mentions.map(({ url }) => url);
  expect(ids).toBe(page.ids);
  expect(urls(links)).toEqual(["#none", "/base/b/#here", "/base/pagefind/x.js", "javascript:x()", ""]);
  expect([urls(resources), urls(namedIds)]).toEqual([["/base/none.png"], ["y"]]);
});

it("may name a part of the same origin that an entry's keys give", () => {
  const page = factsOf(
    '<a href="https://site.example/base/licence">x</a><a href="https://site.example/base/none">y</a>',
  );
  const location = { origin: "https://site.example", base: "/base/" };
  const site = new SiteMap(
    new Set(["a.html"]),
    new Map([["a.html", page]]),
    location,
    new Set(["https://site.example/base/licence"]),
  );
  expect(linkProblemsOf(site)).toEqual(['the link "https://site.example/base/none" leads to no page']);
  expect(jsonProblems("a.json", '["https://site.example/base/licence"]', site)).toEqual([]);
});

describe("a page", () => {
  it.each([
    ["<style>p{}</style>", "<style>"],
    ['<p style="color:red">', "the attribute style on <p>"],
    ["<p onclick=x>", "the attribute onclick on <p>"],
    ["<script>x</script>", "<script>"],
    ['<script src="/x.js"></script>', "<script>"],
    ['<script type="module">x</script>', "<script>"],
    ["<iframe></iframe>", "<iframe>"],
    ["<svg><foreignObject></foreignObject></svg>", "<foreignobject>"],
    ['<form action="/x"></form>', "the attribute action on <form>"],
    ['<img src="/a" srcset="/b 2x" alt="">', "the attribute srcset on <img>"],
    ['<img src="/a">', "<img> without alt"],
    ['<meta http-equiv="refresh" content="0;url=/x">', "a refresh"],
    ['<a href="/" ping="/x">', "the attribute ping on <a>"],
    [
      '<svg><rect fill="url(https://x.example/#a)"/></svg>',
      'the attribute fill with "url(https://x.example/#a)" on <rect>',
    ],
  ])("may not hold %s", (html, what) => {
    expect(factsOf(html).forbidden).toEqual([what]);
  });

  it("may hold data, drawings that paint themselves, and on the page of the search a script file", () => {
    const html = '<script type="application/ld+json">{}</script><svg><rect fill="url(#a)"/></svg>';
    expect(factsOf(html).forbidden).toEqual([]);
    expect(factsOf('<script src="/x.js"></script>', { mayScript: true }).forbidden).toEqual([]);
    expect(factsOf("<script>x</script>", { mayScript: true }).forbidden).toEqual(["<script>"]);
  });

  it("gives its JSON-LD as a browser reads it", () => {
    const html = '<script type="application/ld+json">{"a":"\\u003c/script>&amp;"}</script><p>after</p>';
    expect(factsOf(html).jsonLd).toEqual(['{"a":"\\u003c/script>&amp;"}']);
  });
});

describe("data", () => {
  const site = siteOf({ "index.html": "", "claims/x/index.html": "", "feed.xml": "" });
  const problemsOf = (file: string, text: string) => dataProblems(file, text, site).map(({ problem }) => problem);

  it("may name what is there, and anything elsewhere", () => {
    const data = {
      url: "https://site.example/base/claims/x/",
      "@id": "https://site.example/base/#site",
      a: "/nowhere",
    };
    expect(problemsOf("data/a.json", JSON.stringify([data, "https://elsewhere.example/"]))).toEqual([]);
    expect(problemsOf("record.jsonl", '{"a":1}\n{"b":2}\n')).toEqual([]);
    expect(problemsOf("feed.xml", '<a><b c="1">&lt;x&gt;</b><d/></a>')).toEqual([]);
  });

  it.each([
    ["a.json", '{"a":', "its JSON cannot be read"],
    ["a.jsonl", '{"a":1}\nx\n', "its JSON cannot be read"],
    ["a.jsonld", '{"id":"https://site.example/base/claims/y/"}', '/base/claims/y/" in it leads to no file'],
    ["a.xml", "<loc>https://site.example/base/none/</loc>", '/base/none/" in it leads to no file'],
    ["a.xml", '<link href="https://site.example/base/none/"/>', '/base/none/" in it leads to no file'],
    ["a.xml", "<a><b></a>", "its XML cannot be read: <b> is not closed"],
    ["a.xml", "<a>x & y</a>", "its XML cannot be read: an & stands alone"],
  ])("%s may not be %s", (file, text, problem) => {
    expect(problemsOf(file, text).join("\n")).toContain(problem);
  });

  it("of a page is data like any other", () => {
    expect(jsonProblems("x.html", "{", site)).toHaveLength(1);
  });
});

describe("a sheet", () => {
  const site = siteOf({ "assets/a.css": "", "image.png": "" });
  it.each([
    ["a{b:url(../image.png)}", []],
    ['a{b:url("/base/image.png")}', []],
    ["a{mask:url(#m)}", []],
    ["a{b:url(https://x.example/a.png)}", ["url(https://x.example/a.png) fetches from another site"]],
    ["@import 'https://x.example/a.css';", ["@import 'https://x.example/a.css' fetches from another site"]],
    ["a{b:url(data:image/png;base64,AA)}", ["url(data:image/png;base64,AA) fetches from another site"]],
    ["a{b:url( 'none.png' )}", ["url( 'none.png' ) fetches what does not exist"]],
  ])("%s", (sheet, problems) => {
    expect(sheetProblems("assets/a.css", sheet, true, site).map(({ problem }) => problem)).toEqual(problems);
  });
});

/** The edition of an example with some files in `public/`, and what was read. */
function read(example: Example = {}, ...assets: readonly string[]) {
  const settings = settingsFrom({ CONTENT_DIR: "/nowhere/content" });
  const reading = checkMaterial({ files: filesOf(example), assets: new Set(["/images/a.png", ...assets]) }, settings);
  return { manuscript: reading.manuscript, edition: editionOf(reading, settings) };
}

describe("the files of a site are counted", () => {
  const { manuscript, edition } = read();
  const expected = expectedFiles(edition, manuscript);
  const all = new Set(
    [...sitePathsOf(manuscript).published].filter((path) => !path.endsWith("/")).map((path) => path.slice(1)),
  );

  it("and are what the entries and public/ make of them", () => {
    const more = ["_headers", "icon.svg", "assets/x.css", "pagefind/pagefind.js", "images/share/claims/opening.png"];
    expect(countProblems(new Set([...all, ...more]), expected)).toEqual([]);
  });

  it.each(["claims/opening/index.html", "claims/denial.json", "about/index.html", "images/a.png", "feed.xml"])(
    "so that %s is missed",
    (file) => {
      const less = new Set(all);
      less.delete(file);
      expect(countProblems(less, expected)).toEqual([{ file, problem: "this file should be there and was not built" }]);
    },
  );

  it("and what Astro has made of an adopter's pages", () => {
    const adopted = new Set(["map/index.html", "_astro/map.css", "claims/opening/index.html"]);
    expect(countProblems(new Set([...all, ...adopted]), expected, adopted)).toEqual([]);
    expect(countProblems(all, expected, adopted)).toEqual([]);
  });

  it.each(["claims/other/index.html", "entry.mjs", "claims/page/2/index.html", "notes.txt", "assets/x.map"])(
    "so that %s is noticed",
    (file) => {
      expect(countProblems(new Set([...all, file]), expected)).toEqual([
        { file, problem: "no entry, no page and no file of public/ accounts for this file" },
      ]);
    },
  );
});

describe("in a folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-verify-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string | Uint8Array): BuiltFile {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return new BuiltFile(folder, path);
  }

  const draft = {
    "people/zed.md":
      "---\nname: Zedekiah\nkind: person\ndraft: true\nroles:\n  - title: Keeper of the secret\n---\n\nHe *never* said “so”, or did he? That 4 < 5 bridges > 3 is said.\n",
    "claims/open.md": smallestDossier["claims/denial.md"]
      .replace("The bridge does not open in May.", "The bridge never opens at all.")
      .replace("kind: denial", "kind: denial\ndraft: true"),
  };
  const { manuscript } = read({ files: draft });
  const drafts = new DraftLeaks(manuscript);
  const leaks = (path: string, text: string | Uint8Array) => drafts.in(write(path, text)).map(({ problem }) => problem);

  it.each([
    ["index.html", "<p>By Zedekiah.</p>", '"zedekiah" of the draft people/zed.md'],
    ["index.html", "<p>He <em>never</em> said &quot;so&quot;, or did he?</p>", '"he never said so or did he"'],
    ["index.html", '<img alt="Keeper of the&#32;secret">', '"keeper of the secret"'],
    ["a.json", '{"a":"He *never* said \\u201cso\\u201d, or did he?"}', '"he never said so or did he"'],
    ["a.csv", '1,"He never said ""so"", or did he?"', '"he never said so or did he"'],
    ["index.html", "<p>That 4 &lt; 5 bridges &gt; 3 is said.</p>", '"that 4 5 bridges 3 is said"'],
    ["feed.xml", "<loc>https://site.example/claims/open/</loc>", "it names the draft claims/open.md"],
    ["images/share/claims/open.png", "", "it names the draft claims/open.md"],
    ["record.jsonl", '{"id":"claims/open"}', "it names the draft claims/open.md"],
    ["pagefind/fragment/x.pf_fragment", gzipSync("The bridge never opens at all."), '"the bridge never opens at all"'],
  ])("words of a draft are found: %s %s", (path, text, problem) => {
    expect(leaks(path, text).join("\n")).toContain(problem);
  });

  it.each([
    ["index.html", '<a href="/claims/opening/">The bridge opens in May.</a>'],
    ["index.html", "<p>Ben, denial, misattributed, 2025-02-21</p>"],
    ["claims/opening/index.html", "Cy, in the Gazette, on 21 February 2025"],
    ["data/schema/people.json", '{"description":"Such as: Keeper of the secret"}'],
    ["data/index.html", "<h2>Keeper of the secret</h2>"],
  ])("words that others share are not: %s %s", (path, text) => {
    expect(leaks(path, text)).toEqual([]);
  });

  it("a sentence that a draft takes from what is published is no leak, though links stand in it there", () => {
    const quoting = `${draft["claims/open.md"].trimEnd()}\n\nAda says that Ben said so, and Cy denies it. Nobody had heard it.\n`;
    const { manuscript: withQuote } = read({ files: { "claims/open.md": quoting } });
    const page = write("articles/bridge/index.html", "<p>Ada says that Ben said so, and Cy denies it.</p>");
    expect(new DraftLeaks(withQuote).in(page)).toEqual([]);
    const named = {
      "people/zed.md": draft["people/zed.md"].replace("Zedekiah", '"A &amp; B <c>"'),
      "people/cy.md": replace("name: Cy", 'name: "A &amp; B <c>"'),
    };
    expect(new DraftLeaks(read({ files: named }).manuscript).in(write("a.html", "A &amp;amp; B &lt;c&gt;"))).toEqual(
      [],
    );
    const own = write("articles/bridge/index.html", "<p>Nobody had heard it.</p>");
    expect(new DraftLeaks(withQuote).in(own)).toHaveLength(1);
  });

  it("an address that published words name themselves is no leak; words of that draft still are", () => {
    const about = replace("We read news.", "See https://example.org/claims/open.");
    const { manuscript: naming } = read({
      files: { "claims/open.md": draft["claims/open.md"], "pages/about.md": about },
    });
    const inOrder = new DraftLeaks(naming);
    expect(inOrder.in(write("about/index.html", "See https://example.org/claims/open"))).toEqual([]);
    expect(inOrder.in(write("about/index.html", "The bridge never opens at all."))).toHaveLength(1);
  });

  it("a page without policy, title, heading or content is named with all that it lacks", () => {
    const about = write("about/index.html", "<title> </title><main>x</main><p id=a></p><p id=a></p>");
    const method = write(
      "method/index.html",
      `${POLICY.replace("'self'", "'unsafe-inline'")}<title>x</title><main><h1>A heading</h1>And some text</main>`,
    );
    const small = read();
    const verification = new Verification(expectationOf(small.edition, small.manuscript), [about.path, method.path]);
    for (const file of [about, method]) verification.read(file);
    const problems = verification.problems();
    expect(problems.filter(({ file }) => file === "about/index.html").map(({ problem }) => problem)).toEqual([
      'the id "a" stands twice',
      "its first meta is not its content policy",
      "it has no title",
      "it has no content",
      "it has 0 main headings instead of one",
    ]);
    expect(problems).toContainEqual({
      file: "method/index.html",
      problem: "its content policy is too weak: default-src 'none'; style-src 'unsafe-inline'",
    });
    expect(new SiteIsFaulty(problems).message).toContain("index.html: this file should be there and was not built");
  });

  describe("the page of an adopter", () => {
    const adopted = new Set(["map/index.html", "map/map.css"]);

    /** What is wrong with one file that stands in a site where Astro has built those of an adopter. */
    function problemsOf(path: string, text: string, ...assets: readonly string[]): string[] {
      const { edition, manuscript: small } = read({}, ...assets);
      const file = write(path, text);
      const image = write("images/a.png", "");
      const verification = new Verification(expectationOf(edition, small), [path, image.path], { adopted });
      verification.read(file);
      return verification.problems().flatMap((found) => (found.file === path ? [found.problem] : []));
    }

    it.each([
      "<p>Neither title nor heading nor policy.</p>",
      '<style>p{color:red;background:url("/images/a.png")}</style><p style="color:blue">x</p>',
      '<style>p{background:url("data:image/svg+xml,<svg/>")}</style>',
      '<script>alert(1)</script><button onclick="go()">x</button>',
      '<img src="data:image/png;base64,AA">',
      '<form action="https://forms.example/"><input></form><a href="tel:+4930">call</a>',
      '<link rel="canonical" href="https://elsewhere.example/map/">',
    ])("may hold what no page of ours may: %s", (html) => {
      expect(problemsOf("map/index.html", html)).toEqual([]);
    });

    it.each([
      ['<a href="/nowhere/">x</a>', 'the link "/nowhere/" leads to no page'],
      ['<a href="#nowhere">x</a>', 'the link "#nowhere" leads to no place on its page'],
      ['<a href="javascript:alert(1)">x</a>', 'the address "javascript:alert(1)" is no web page'],
      ['<p id="a"><p id="a">', 'the id "a" stands twice'],
      ['<base href="/x/">', "it holds <base href>, which no page may"],
      ['<img src="https://x.example/a.png">', '<img> fetches "https://x.example/a.png" from another site'],
      ['<script src="https://x.example/a.js"></script>', '<script> fetches "https://x.example/a.js" from another site'],
      [
        "<style>@import 'https://x.example/a.css'</style>",
        "@import 'https://x.example/a.css' fetches from another site",
      ],
      ['<p style="background:url(/none.png)"></p>', "url(/none.png) fetches what does not exist"],
      ['<script type="application/ld+json">{</script>', "its JSON cannot be read: "],
    ])("may not hold what is wrong with any page: %s", (html, problem) => {
      expect(problemsOf("map/index.html", html)).toEqual([expect.stringContaining(problem)]);
    });

    it("may have a sheet that draws what is written into it, which none of ours may", () => {
      const sheet = "a{b:url(data:image/png;base64,AA)}";
      expect(problemsOf("map/map.css", sheet)).toEqual([]);
      expect(problemsOf("assets/a.css", sheet)).toEqual(["url(data:image/png;base64,AA) fetches from another site"]);
    });

    it("may lie in public/ as it is", () => {
      expect(problemsOf("proof.html", "google-site-verification: proof.html", "/proof.html")).toEqual([]);
      expect(problemsOf("proof.html", '<a href="/nowhere/">x</a>', "/proof.html")).toHaveLength(1);
    });

    it("is one that Astro tells of: any other is a fault", () => {
      expect(problemsOf("other/index.html", "<p>x</p>")).toContain(
        "no entry, no page and no file of public/ accounts for this file",
      );
    });

    it("is none that an entry or route of ours accounts for, though Astro tells of those too", () => {
      const { edition, manuscript: small } = read();
      const page = write("about/index.html", "<p>x</p>");
      const verification = new Verification(expectationOf(edition, small), [page.path], {
        adopted: new Set([page.path]),
      });
      verification.read(page);
      expect(verification.problems()).toContainEqual({
        file: page.path,
        problem: "its first meta is not its content policy",
      });
    });
  });
});
