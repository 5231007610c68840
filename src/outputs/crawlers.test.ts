import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { editionOfExample, editions, filesOfEdition, textAt } from "../../test/edition.ts";
import { readDate } from "../dossier/dates.ts";

/** The addresses of a sitemap with their dates. Throws where the text is no XML. */
function addressesIn(xml: string, item: "url" | "sitemap"): [string, string | undefined][] {
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  return [...document.querySelectorAll(item)].map((node) => [
    node.querySelector("loc")?.textContent ?? "",
    node.querySelector("lastmod")?.textContent ?? undefined,
  ]);
}

describe.each(editions({ BASE_PATH: "/base/" }))("the sitemap of %s", (_, edition) => {
  const { addresses, dossier } = edition;
  const files = filesOfEdition(edition);
  const listed = addressesIn(textAt(files, "sitemap-0.xml"), "url");

  test("is named by the index and by robots.txt", () => {
    const [[address] = []] = addressesIn(textAt(files, "sitemap-index.xml"), "sitemap");
    expect(address).toBe(addresses.absolute("/base/sitemap-0.xml"));
    expect(textAt(files, "robots.txt")).toContain(`\nSitemap: ${addresses.absolute("/base/sitemap-index.xml")}\n`);
  });

  test("lists every page once, below the base, with dates of the content or none", () => {
    const all = listed.map(([address]) => address);
    expect(new Set(all).size).toBe(all.length);
    for (const [address, date] of listed) {
      expect(address.startsWith(addresses.absolute("/base/"))).toBe(true);
      if (date !== undefined) expect(readDate(date)).toHaveProperty("precision");
    }
    const entries = [
      ...[...dossier.articles.keys()].map((id) => addresses.article(id)),
      ...[...dossier.claims.keys()].map((id) => addresses.claim(id)),
      ...[...dossier.people.keys()].map((id) => addresses.person(id)),
      ...[...dossier.pages.keys()].map((id) => addresses.page(id)),
    ];
    expect(all).toEqual(expect.arrayContaining(entries.map((path) => addresses.absolute(path))));
  });
});

test("a page is dated by what it shows, and not at all where nothing dates it", () => {
  const dates = Object.fromEntries(
    addressesIn(textAt(filesOfEdition(editionOfExample()), "sitemap-0.xml"), "url").map(([address, date]) => [
      new URL(address).pathname,
      date,
    ]),
  );
  expect(dates).toEqual({
    "/": "2025-03-07",
    "/articles/bridge/": "2025-03-04",
    "/claims/": "2025-03-06",
    "/sources/": "2025-03-07",
    "/people/": "2025-03-06",
    "/positions/": "2025-03-06",
    "/open-questions/": "2025-03-06",
    "/utterances/": undefined,
    "/timeline/": undefined,
    "/corrections/": "2025-03-06",
    "/data/": "2025-03-07",
    "/claims/denial/": "2025-03-06",
    "/claims/formula/": "2025-03-01",
    "/claims/opening/": "2025-03-05",
    "/claims/silence/": "2025-03-01",
    "/people/ada/": "2025-03-05",
    "/people/ben/": "2025-03-05",
    "/people/cy/": "2025-03-06",
    "/people/dora/": "2025-03-05",
    "/people/gazette/": "2025-03-01",
    "/about/": undefined,
    "/corrections-policy/": undefined,
    "/method/": undefined,
  });
});

test("robots.txt can be read by people", () => {
  expect(
    textAt(filesOfEdition(editionOfExample()), "robots.txt"),
  ).toBe(`# Bridges & "Rivers": Who said what <about> the bridge.
#
# Machines are welcome to every page. Nothing has to be scraped:
# all claims, sources and events are published as data, described at https://bridges.example/data/
# under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
# The cards below embed/ repeat what the pages of the claims say; other sites show them in frames.
# Questions and corrections: desk@bridges.example

User-agent: *
Allow: /

Sitemap: https://bridges.example/sitemap-index.xml
`);
});
